// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/intake_page.h"
#include "core/files/attachment.h"
#include "ui/charity/direct_print.h"
#include "ui/charity/words.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QUrl>
#include <QVBoxLayout>

namespace zhijia {

namespace {

template <class W>
W* named(W* widget, const char* name, const QString& label) {
    widget->setObjectName(QString::fromUtf8(name));
    widget->setAccessibleName(label);
    return widget;
}

Outcome<Money> moneyOf(const QLineEdit& edit) {
    return edit.text().trimmed().isEmpty() ? Outcome<Money>(Money()) : Money::parse(edit.text());
}

} // namespace

IntakePage::IntakePage(Desk& desk, const PageRow& row)
    : Page(desk, row), sale_(named(new QComboBox, "intakeSale", charityText("Sale"))),
      unit_(named(new QComboBox, "intakeUnit", charityText("Unit"))),
      category_(named(new QComboBox, "intakeCategory", charityText("Category"))),
      condition_(named(new QComboBox, "intakeCondition", charityText("Condition"))),
      sheet_(named(new QComboBox, "intakeSheet", charityText("Labels on"))),
      printer_(named(new QComboBox, "intakePrinter", charityText("Label printer"))),
      donor_(named(new QLineEdit, "intakeDonor", charityText("Donor"))),
      name_(named(new QLineEdit, "intakeName", charityText("Item"))),
      value_(named(new QLineEdit, "intakeValue", charityText("Value"))),
      price_(named(new QLineEdit, "intakePrice", charityText("Price"))),
      note_(named(new QLineEdit, "intakeNote", charityText("Note"))),
      pieces_(named(new QSpinBox, "intakePieces", charityText("Pieces"))),
      first_(named(new QSpinBox, "intakeFirst", charityText("Start at label"))),
      perPiece_(named(new QCheckBox(charityText("One for each piece")), "intakePerPiece",
                      charityText("One for each piece"))),
      suggested_(new QLabel), said_(named(new QLabel, "intakeSaid", charityText("What happened"))),
      photo_(new QLabel),
      recent_(named(new QListWidget, "intakeRecent", charityText("Entered last"))),
      enter_(named(new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                                   charityText("Enter the item")),
                   "intakeEnter", charityText("Enter the item"))),
      print_(named(new QPushButton(icon(QStringLiteral("print")), charityText("Print labels")),
                   "intakePrint", charityText("Print labels"))),
      choose_(named(new QPushButton(icon(QStringLiteral("open")), charityText("Photo …")),
                    "intakePhoto", charityText("Photo from a file"))) {
    setAcceptDrops(true);
    auto* columns = new QHBoxLayout;
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Theme::px(8));
    pieces_->setRange(1, 100'000);
    category_->setEditable(true); // typed, with what fits below
    category_->setInsertPolicy(QComboBox::NoInsert);
    category_->completer()->setFilterMode(Qt::MatchContains);
    category_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    condition_->addItem(QString(), 0);
    for (const EnumItem& item : enumTable<ItemCondition>().items)
        if (item.value != 0)
            condition_->addItem(enumTable<ItemCondition>().label(item), item.value);
    sheet_->addItem(charityText("roll, 50 × 30 mm"), int(LabelSheet::Roll50x30));
    sheet_->addItem(charityText("sheet of 24, 70 × 37 mm"), int(LabelSheet::A4of24));
    sheet_->addItem(charityText("sheet of 65, 38 × 21 mm"), int(LabelSheet::A4of65));
    printer_->addItem(charityText("Show the labels"), QString());
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        printer_->addItem(name, name);
    printer_->setCurrentIndex(qMax(0, printer_->findData(DirectPrinters::load().label)));
    donor_->setPlaceholderText(charityText("Name; empty: anonymous"));
    price_->setPlaceholderText(charityText("Empty: the suggested price"));
    auto* photo = new QHBoxLayout;
    photo->addWidget(choose_);
    photo->addWidget(photo_, 1);
    auto* price = new QHBoxLayout;
    price->addWidget(price_);
    price->addWidget(suggested_, 1);
    form->addRow(charityText("Sale"), sale_);
    form->addRow(charityText("Donor"), donor_);
    form->addRow(charityText("Unit"), unit_);
    form->addRow(charityText("Category"), category_);
    form->addRow(charityText("Item"), name_);
    form->addRow(charityText("Condition"), condition_);
    form->addRow(charityText("Pieces"), pieces_);
    form->addRow(charityText("Value"), value_);
    form->addRow(charityText("Price"), price);
    form->addRow(charityText("Note"), note_);
    form->addRow(charityText("Photo"), photo);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    enter_->setProperty("role", QStringLiteral("primary"));
    enter_->setToolTip(charityText("Enter in any field does the same"));
    left->addWidget(enter_);
    said_->setWordWrap(true);
    said_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    left->addWidget(said_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    auto* labels = new QFormLayout;
    labels->addRow(charityText("Labels on"), sheet_);
    labels->addRow(charityText("Start at label"), first_);
    labels->addRow(charityText("Label printer"), printer_);
    labels->addRow(QString(), perPiece_);
    first_->setToolTip(charityText("Of a sheet that is begun; it counts on by itself"));
    perPiece_->setToolTip(
        charityText("Otherwise one for the item: at the till 3*number sells three pieces"));
    right->addLayout(labels);
    right->addWidget(print_);
    right->addWidget(new QLabel(charityText("Entered last")));
    right->addWidget(recent_, 1);
    columns->addLayout(left, 3);
    columns->addSpacing(Theme::px(16));
    columns->addLayout(right, 2);
    body()->addLayout(columns, 1);

    connect(enter_, &QPushButton::clicked, this, &IntakePage::enterItem);
    connect(print_, &QPushButton::clicked, this, &IntakePage::printLabels);
    connect(choose_, &QPushButton::clicked, this, [this] {
        choosePhoto(askForFile(this, charityText("Photo of the item"),
                               charityText("Pictures (*.jpg *.jpeg *.png)")));
    });
    connect(printer_, &QComboBox::activated, this, [this] {
        DirectPrinters chosen = DirectPrinters::load();
        chosen.label = printer_->currentData().toString();
        chosen.save();
    });
    const auto sheets = [this] {
        first_->setRange(1, labelsOn(LabelSheet(sheet_->currentData().toInt())));
        first_->setEnabled(first_->maximum() > 1);
    };
    sheets();
    connect(sheet_, &QComboBox::currentIndexChanged, this, sheets);
    connect(sale_, &QComboBox::currentIndexChanged, this, &IntakePage::fillChoices);
    connect(category_, &QComboBox::currentTextChanged, this, &IntakePage::suggest);
    connect(condition_, &QComboBox::currentIndexChanged, this, &IntakePage::suggest);
    connect(value_, &QLineEdit::textChanged, this, &IntakePage::suggest);
    for (QWidget* w : std::initializer_list<QWidget*>{donor_, name_, value_, price_, note_})
        w->installEventFilter(this);
    pieces_->installEventFilter(this);
    category_->lineEdit()->installEventFilter(this);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(CharitySale::kind()))
            fillSales();
        else if (receipt.touches(GoodsCategory::kind()) || receipt.touches(CharityStall::kind()))
            fillChoices();
    });
    fillSales();
    showWaiting();
}

QWidget* IntakePage::firstWidget() { return donor_->text().isEmpty() ? donor_ : name_; }

Id<CharitySale> IntakePage::sale() const {
    return Id<CharitySale>(sale_->currentData().toLongLong());
}

Rules IntakePage::rules() const {
    const auto s = book().read().get(sale());
    return Rules::of(book().read(), s ? s->rulePack : QString());
}

std::optional<GoodsCategory> IntakePage::category() const {
    const QString typed = category_->currentText().trimmed();
    if (const auto id = book().read().resolve(GoodsCategory::kind(), typed))
        return book().read().get(Id<GoodsCategory>(*id));
    return std::nullopt;
}

void IntakePage::fillSales() {
    const auto before = sale();
    const QSignalBlocker quiet(sale_);
    sale_->clear();
    for (const CharitySale& s :
         book().read().all<CharitySale>(Query().by(QStringLiteral("number"), true)))
        if (!s.isOver())
            sale_->addItem(s.name, s.id);
    if (const int at = sale_->findData(before.raw()); before && at >= 0)
        sale_->setCurrentIndex(at);
    fillChoices();
    if (sale_->count() == 0)
        say(false, charityText("There is no sale to take things in for."),
            charityText("Add one on the page \"Sales\" and send the call."));
}

void IntakePage::fillChoices() {
    const QString typed = category_->currentText();
    const auto unit = unit_->currentData();
    {
        const QSignalBlocker a(category_), b(unit_);
        category_->clear();
        for (const GoodsCategory& c : book().read().all<GoodsCategory>())
            category_->addItem(c.path, c.id);
        category_->setCurrentText(typed);
        unit_->clear();
        unit_->addItem(charityText("The donor's"), 0);
        for (const CharityStall& s : stallsOf(book().read(), sale()))
            if (s.unit)
                unit_->addItem(book().read().title(Unit::kind(), s.unit.raw()), s.unit.raw());
        unit_->setCurrentIndex(qMax(0, unit_->findData(unit)));
    }
    enter_->setEnabled(sale_->count() > 0);
    suggest();
}

void IntakePage::suggest() {
    const auto c = category();
    const auto value = moneyOf(*value_);
    const Money price =
        suggestedPrice(rules(), c ? c->suggested : Money(),
                       ItemCondition(condition_->currentData().toInt()), value ? *value : Money());
    suggested_->setText(price.fen() > 0 ? charityText("Suggested: %1").arg(price.print())
                                        : QString());
}

void IntakePage::say(bool good, const QString& text, const QString& more) {
    const Colours& c = Theme::colours();
    said_->setText(more.isEmpty() ? text : text + u'\n' + more);
    said_->setStyleSheet(
        QStringLiteral("background: %1; color: %2; padding: %3px;")
            .arg((good ? c.successSoft : c.dangerSoft).name(), (good ? c.success : c.danger).name())
            .arg(Theme::px(8)));
}

void IntakePage::choosePhoto(const QString& path) {
    photoPath_ = path;
    photo_->setText(path.isEmpty() ? QString() : QFileInfo(path).fileName());
}

void IntakePage::enterItem() {
    const auto no = [this](const QString& text, const QString& more, QWidget* where) {
        say(false, text, more);
        where->setFocus();
    };
    const auto c = category();
    if (name_->text().trimmed().isEmpty())
        return no(charityText("What is it?"), charityText("Type the item's name."), name_);
    if (!c)
        return no(charityText("Which category?"), charityText("Type some of it and choose."),
                  category_);
    const auto value = moneyOf(*value_), price = moneyOf(*price_);
    if (!value || !price)
        return no((!value ? value : price).error().first().text, charityText("Correct it."),
                  !value ? value_ : price_);
    DonatedItem item;
    item.sale = sale();
    item.name = name_->text();
    item.category = Id<GoodsCategory>(c->id);
    item.unit = Id<Unit>(unit_->currentData().toLongLong());
    item.condition = ItemCondition(condition_->currentData().toInt());
    item.quantity = pieces_->value();
    item.value = *value;
    item.price = *price;
    item.note = note_->text();
    const Money usual = suggestedPrice(rules(), c->suggested, item.condition, item.value);
    if (looksSlipped(item.price, usual) && confirmed_ != item.price) {
        confirmed_ = item.price;
        return no((item.price > usual ? charityText("%1 is far above the suggested %2.")
                                      : charityText("%1 is far below the suggested %2."))
                      .arg(item.price.print(), usual.print()),
                  charityText("Enter once more if it is right, or correct the price."), price_);
    }
    const QString donor = donor_->text(), photo = photoPath_;
    auto made = std::make_shared<Id<DonatedItem>>();
    const bool done = desk().perform(
        [this, item, donor, photo, made]() mutable {
            return book().change(
                {"ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Intake: %1"), {item.name}},
                [&](Txn& txn) -> Outcome<void> {
                    DonatedItem fresh = item;
                    const auto who = donorNamed(txn, donor, fresh.unit);
                    if (!who)
                        return refuse(who.error());
                    fresh.donor = *who;
                    const auto id = txn.insert(fresh);
                    if (!id)
                        return refuse(id.error());
                    *made = *id;
                    if (photo.isEmpty())
                        return {};
                    return attachFile(txn, DonatedItem::kind(), id->raw(), photo)
                        .map([](Id<Attachment>) {});
                });
        },
        {}, false, [this, made] { entered(*made); });
    if (!done)
        name_->setFocus();
}

void IntakePage::entered(Id<DonatedItem> id) {
    last_ = id;
    confirmed_ = {};
    const auto item = book().read().get(id);
    if (!item)
        return;
    recent_->insertItem(0, QStringLiteral("%1   %2   %3   %4")
                               .arg(item->code, item->name, item->price.print(),
                                    book().read().title(CharityStall::kind(), item->stall.raw())));
    constexpr int most = 50;
    while (recent_->count() > most)
        delete recent_->takeItem(recent_->count() - 1);
    say(true, charityText("%1: %2, %3").arg(item->code, item->name, item->price.print()),
        item->stall ? QString() : charityText("It has no stall yet."));
    // The donor, unit, category and condition stay: a bag of one donor is mostly of one kind.
    for (QLineEdit* edit : {name_, value_, price_, note_})
        edit->clear();
    pieces_->setValue(1);
    choosePhoto({});
    name_->setFocus();
    waiting_ << id.raw();
    const bool roll = sheet_->currentData().toInt() == int(LabelSheet::Roll50x30);
    if (roll && !printer_->currentData().toString().isEmpty())
        printLabels(); // at once: it goes onto the thing that one holds
    showWaiting();
}

void IntakePage::printLabels() {
    if (waiting_.isEmpty())
        return;
    const QList<RawId> ids = waiting_;
    const auto sheet = LabelSheet(sheet_->currentData().toInt());
    const QString printer = printer_->currentData().toString();
    const bool each = perPiece_->isChecked();
    const int used = first_->value() - 1;
    const auto paper = [ids, sheet, each, used](const Reader& reader) {
        return itemLabels(reader, ids, sheet, each, used);
    };
    if (printer.isEmpty()) {
        showPreview(desk(), charityText("Labels"), charityText("labels"), paper);
    } else if (const QString trouble = printTo()(paper(book().read()), printer);
               !trouble.isEmpty()) {
        say(false, trouble, charityText("The labels wait; the items are entered."));
        return;
    }
    qint64 printed = 0;
    for (const RawId id : ids)
        if (const auto item = book().read().get(Id<DonatedItem>(id)))
            printed += each ? item->left() : 1;
    first_->setValue(int((used + printed) % labelsOn(sheet)) + 1); // the begun sheet goes on there
    waiting_.clear();
    showWaiting();
}

void IntakePage::showWaiting() {
    print_->setText(charityText("Print labels (%1)").arg(waiting_.size()));
    print_->setEnabled(!waiting_.isEmpty());
}

bool IntakePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == category_->lineEdit()) { // Enter takes what is offered, then goes on
                name_->setFocus();
                return true;
            }
            if (watched == donor_ && name_->text().isEmpty()) {
                (category() ? static_cast<QWidget*>(name_) : category_)->setFocus();
                return true;
            }
            enterItem();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event) {
    if (const auto urls = event->mimeData()->urls(); !urls.isEmpty())
        choosePhoto(urls.first().toLocalFile());
}

} // namespace zhijia
