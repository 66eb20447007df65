// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_editor.h"
#include "ui/list/words.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace zhijia {

namespace {
constexpr int mostOffered = 50; // records of a reference; typing finds the others
}

FilterEditor::FilterEditor(const Reader& reader, const Kind& kind, const Field& field,
                           const Filter& now, QWidget* parent)
    : QFrame(parent, Qt::Popup), kind_(kind), field_(field), box_(new QVBoxLayout(this)) {
    setProperty("role", QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("filterEditor"));
    setMinimumWidth(Theme::px(260));
    box_->setContentsMargins(Theme::px(10), Theme::px(10), Theme::px(10), Theme::px(10));
    auto* title = new QLabel(kind.fieldLabel(field));
    title->setProperty("role", QStringLiteral("section"));
    box_->addWidget(title);

    QList<std::pair<QVariant, QString>> choices;
    if (field.has(Field::Sensitive)) {
        // Only whether it is there: what it says is not for looking around in.
    } else if (field.type == FieldType::Enum) {
        for (const EnumItem& item : field.options->items)
            if (*item.name)
                choices.append({QString::fromUtf8(item.name), field.options->label(item)});
        askChoices(choices, now);
    } else if (field.type == FieldType::Bool) {
        choices = {{qint64(1), kind.display(field, qint64(1))},
                   {qint64(0), kind.display(field, qint64(0))}};
        askChoices(choices, now);
    } else if (field.type == FieldType::Ref) {
        if (const Kind* other = kindByName(QString::fromUtf8(field.refKind)))
            askRecords(reader, *other, now);
    } else if (field.type == FieldType::Text || field.type == FieldType::Note)
        askText(now);
    else
        askRange(now);

    if (field.type != FieldType::Bool && !field.has(Field::Required)) {
        addButton(listText("Only where it is empty"), [this] {
            emit chosen({QString::fromUtf8(field_.key), Filter::Empty, {}, {}, {}, {}});
        });
        addButton(listText("Only where it is filled in"), [this] {
            emit chosen({QString::fromUtf8(field_.key), Filter::NotEmpty, {}, {}, {}, {}});
        });
    }
    if (!now.key.isEmpty())
        addButton(listText("Remove this filter"), [this] { emit dropped(); });
}

void FilterEditor::addButton(const QString& text, const std::function<void()>& run,
                             const char* role) {
    auto* button = new QPushButton(text);
    button->setProperty("role", QString::fromUtf8(role));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, run] {
        run();
        close();
    });
    box_->addWidget(button);
}

void FilterEditor::askChoices(const QList<std::pair<QVariant, QString>>& choices,
                              const Filter& now) {
    auto* search = new QLineEdit;
    search->setPlaceholderText(listText("Search the choices…"));
    search->setAccessibleName(search->placeholderText());
    auto* list = new QListWidget;
    list->setAccessibleName(kind_.fieldLabel(field_));
    for (const auto& [value, label] : choices) {
        auto* item = new QListWidgetItem(label, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(now.how == Filter::AnyOf && now.values.contains(value) ? Qt::Checked
                                                                                   : Qt::Unchecked);
    }
    list->setFixedHeight(qMin(Theme::px(300), qMax(1, list->sizeHintForRow(0)) *
                                                      int(qMax<qsizetype>(1, choices.size())) +
                                                  Theme::px(10)));
    list->setCurrentRow(0);
    connect(search, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setHidden(!list->item(i)->text().contains(text, Qt::CaseInsensitive));
    });
    box_->addWidget(search);
    search->setHidden(choices.size() <= 12);
    box_->addWidget(list);
    const auto tell = [this, list] {
        Filter f{QString::fromUtf8(field_.key), Filter::AnyOf, {}, {}, {}, {}};
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                f.values << list->item(i)->data(Qt::UserRole);
        if (f.values.isEmpty())
            emit dropped();
        else
            emit chosen(f);
    };
    connect(list, &QListWidget::itemChanged, this, tell); // at once: one sees what it does
    setFocusProxy(choices.size() > 12 ? static_cast<QWidget*>(search) : list);
}

/// References: those that are chosen stay on top, the others are searched for, however many there
/// are.
void FilterEditor::askRecords(const Reader& reader, const Kind& other, const Filter& now) {
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("filterSearch"));
    search->setPlaceholderText(listText("Type to search…"));
    search->setAccessibleName(search->placeholderText());
    auto* list = new QListWidget;
    list->setAccessibleName(kind_.fieldLabel(field_));
    list->setFixedHeight(Theme::px(260));
    auto* below = new QCheckBox(listText("And everything below"));
    below->setObjectName(QStringLiteral("filterBelow"));
    below->setChecked(now.how == Filter::AnyOf && (now.key.isEmpty() || now.below));
    below->setVisible(isTree(other));
    auto* more = new QLabel;
    more->setProperty("role", QStringLiteral("muted"));
    box_->addWidget(search);
    box_->addWidget(list);
    box_->addWidget(more);
    box_->addWidget(below);
    const auto chosen =
        std::make_shared<QVariantList>(now.how == Filter::AnyOf ? now.values : QVariantList());
    const auto offer = [this, &reader, &other, list, more, chosen](const QString& typed) {
        const QSignalBlocker quiet(list);
        list->clear();
        const auto add = [&](const Record& record, bool on) {
            const bool tree = isTree(other); // branches of one name are told apart by their path
            auto* item = new QListWidgetItem(
                tree ? other.value(record, u"path").toString() : other.title(record), list);
            item->setData(Qt::UserRole, record.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        };
        for (const QVariant& id : std::as_const(*chosen))
            if (const auto record = reader.get(other, id.toLongLong()))
                add(*record, true);
        Query query;
        query.find = typed.trimmed();
        query.findAtMost = 2000;
        query.limit = mostOffered + 1;
        const auto found = reader.all(other, query);
        int offered = 0;
        for (const auto& record : found)
            if (offered < mostOffered && !chosen->contains(QVariant(record->id))) {
                add(*record, false);
                ++offered;
            }
        more->setText(found.size() > size_t(mostOffered)
                          ? listText("There are more: type some of the name.")
                      : list->count() == 0 ? listText("Nothing fits")
                                           : QString());
        more->setVisible(!more->text().isEmpty());
    };
    const auto tell = [this, below, chosen] {
        if (chosen->isEmpty()) {
            emit dropped();
            return;
        }
        Filter f{QString::fromUtf8(field_.key), Filter::AnyOf, *chosen, {}, {}, {}};
        f.below = !below->isHidden() && below->isChecked();
        emit this->chosen(f);
    };
    connect(search, &QLineEdit::textChanged, this, offer);
    connect(list, &QListWidget::itemChanged, this, [chosen, tell](const QListWidgetItem* item) {
        const QVariant id = item->data(Qt::UserRole);
        if (item->checkState() == Qt::Checked && !chosen->contains(id))
            *chosen << id;
        else if (item->checkState() == Qt::Unchecked)
            chosen->removeAll(id);
        tell(); // at once: one sees what it does
    });
    connect(below, &QCheckBox::toggled, this, [chosen, tell] {
        if (!chosen->isEmpty())
            tell();
    });
    offer({});
    setFocusProxy(search);
}

void FilterEditor::askRange(const Filter& now) {
    const auto edit = [&](const QString& label, const QVariant& value) {
        auto* line = new QLineEdit(value.isNull() ? QString() : field_.print(value));
        line->setPlaceholderText(field_.type == FieldType::Date
                                     ? listText("%1, for example 2026-03-05").arg(label)
                                     : label);
        line->setAccessibleName(kind_.fieldLabel(field_) + u' ' + label);
        box_->addWidget(line);
        return line;
    };
    auto* from = edit(listText("From"), now.from);
    auto* to = edit(listText("To"), now.to);
    auto* wrong = new QLabel;
    wrong->setProperty("role", QStringLiteral("issue-error"));
    wrong->setWordWrap(true);
    wrong->hide();
    box_->addWidget(wrong);
    auto* ok = new QPushButton(listText("Apply"));
    ok->setProperty("role", QStringLiteral("primary"));
    ok->setDefault(true);
    box_->addWidget(ok);
    const auto apply = [this, from, to, wrong] {
        const auto a = field_.parse(from->text()), b = field_.parse(to->text());
        if (!a || !b) {
            const Issue issue = (a ? b : a).error().first();
            wrong->setText(issue.text + u' ' + issue.mend);
            wrong->show();
            return;
        }
        if (a->isNull() && b->isNull())
            emit dropped();
        else
            emit chosen({QString::fromUtf8(field_.key), Filter::Between, {}, *a, *b, {}});
        close();
    };
    for (QLineEdit* line : {from, to})
        connect(line, &QLineEdit::returnPressed, this, apply);
    connect(ok, &QPushButton::clicked, this, apply);
    setFocusProxy(from);
}

void FilterEditor::askText(const Filter& now) {
    auto* line = new QLineEdit(now.text);
    line->setPlaceholderText(listText("Contains…"));
    line->setAccessibleName(listText("%1 contains").arg(kind_.fieldLabel(field_)));
    box_->addWidget(line);
    auto* ok = new QPushButton(listText("Apply"));
    ok->setProperty("role", QStringLiteral("primary"));
    box_->addWidget(ok);
    const auto apply = [this, line] {
        if (line->text().trimmed().isEmpty())
            emit dropped();
        else
            emit chosen({QString::fromUtf8(field_.key),
                         Filter::Contains,
                         {},
                         {},
                         {},
                         line->text().trimmed()});
        close();
    };
    connect(line, &QLineEdit::returnPressed, this, apply);
    connect(ok, &QPushButton::clicked, this, apply);
    setFocusProxy(line);
}

} // namespace zhijia
