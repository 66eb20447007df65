// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/document.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/files/attachment.h"
#include "core/rules/rules.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(NeedyPaper::Application), "application",
     QT_TRANSLATE_NOOP("welfare", "Signed application"), "申请书|困难职工申请书"},
    {int(NeedyPaper::Authorisation), "authorisation",
     QT_TRANSLATE_NOOP("welfare", "Signed authorisation to check"),
     "授权书|核查授权书|家庭经济状况核对授权书"},
    {int(NeedyPaper::Identity), "identity", QT_TRANSLATE_NOOP("welfare", "Identity cards"),
     "身份证复印件|身份证明"},
    {int(NeedyPaper::Register), "register", QT_TRANSLATE_NOOP("welfare", "Household register"),
     "户口簿复印件|户口本"},
    {int(NeedyPaper::Income), "income", QT_TRANSLATE_NOOP("welfare", "Proof of income"),
     "收入证明|工资流水"},
    {int(NeedyPaper::Medical), "medical", QT_TRANSLATE_NOOP("welfare", "Medical proof"),
     "诊断证明|医疗票据|病历"},
    {int(NeedyPaper::School), "school", QT_TRANSLATE_NOOP("welfare", "Proof of school and fees"),
     "学籍证明|录取通知书|缴费单据"},
    {int(NeedyPaper::Disability), "disability",
     QT_TRANSLATE_NOOP("welfare", "Certificate of disability"), "残疾证"},
    {int(NeedyPaper::Accident), "accident",
     QT_TRANSLATE_NOOP("welfare", "Proof of the accident or disaster"),
     "事故证明|灾害证明|工伤认定书"},
    {int(NeedyPaper::Rent), "rent", QT_TRANSLATE_NOOP("welfare", "Tenancy agreement"), "租房合同"},
    {int(NeedyPaper::BankCard), "bank_card", QT_TRANSLATE_NOOP("welfare", "Copy of the bank card"),
     "银行卡复印件"},
    {int(NeedyPaper::Property), "property", QT_TRANSLATE_NOOP("welfare", "Statement of property"),
     "家庭财产申报表|财产声明"},
    {int(NeedyPaper::Other), "other", QT_TRANSLATE_NOOP("welfare", "Other paper"), "其他"},
};

const NeedyDocument& of(const Record& record) { return static_cast<const NeedyDocument&>(record); }

QString labelOf(NeedyPaper type) {
    const EnumTable& table = enumTable<NeedyPaper>();
    return table.label(*table.byValue(static_cast<int>(type)));
}

void derive(const Reader&, Record& record) {
    auto& d = static_cast<NeedyDocument&>(record);
    if (d.type == NeedyPaper::None)
        d.type = NeedyPaper::Other;
    d.name = tidy(d.name);
    d.note = tidyLines(d.note);
    if (d.name.isEmpty())
        d.name = labelOf(d.type);
}

Issues over(const Reader& reader, const NeedyDocument& d) {
    const auto f = reader.get(d.file);
    return f && !f->isLive() ? factsStand(reader, d.file) : Issues();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const NeedyDocument& d = of(after);
    issues += over(reader, d);
    if (before && of(*before).file != d.file)
        issues << error(tr("A paper stays with its file."), tr("Enter it at the other one."),
                        QStringLiteral("file"));
    // Else a file would be complete by a mark that somebody set in passing.
    if (d.waived && d.note.isEmpty())
        issues << error(tr("It is not said why \"%1\" is not needed.").arg(d.name),
                        tr("Write in the note who said so, and why."), QStringLiteral("note"));
    if (d.seenOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(d.seenOn)), tr("Correct the date."),
                        QStringLiteral("seen_on"));
}

Issues mayRemove(const Reader& reader, const Record& record) { return over(reader, of(record)); }

Kind make() {
    using D = NeedyDocument;
    Kind kind = kindOf<D>("welfare", QT_TRANSLATE_NOOP("welfare", "Paper of the file"),
                          QT_TRANSLATE_NOOP("welfare", "Papers of the file"));
    kind.within = "file";
    kind.defaultSort = "id";
    kind.takesFiles = true;
    kind.identity = {{"file", "name"}};
    kind.fields = {
        field<&D::name>("name", QT_TRANSLATE_NOOP("welfare", "Paper"))
            .listed(22)
            .files("材料|材料名称"),
        field<&D::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required().files("档案"),
        field<&D::type>("type", QT_TRANSLATE_NOOP("welfare", "Type")).files("类别"),
        field<&D::onPaper>("on_paper", QT_TRANSLATE_NOOP("welfare", "Lies in the folder"))
            .listed(8)
            .files("是否齐备|已收")
            .hint(QT_TRANSLATE_NOOP("welfare", "A scan in the tab \"Files\" does as well")),
        field<&D::waived>("waived", QT_TRANSLATE_NOOP("welfare", "Not needed"))
            .listed(6)
            .files("无需提供"),
        field<&D::seenOn>("seen_on", QT_TRANSLATE_NOOP("welfare", "Original seen on"))
            .listed(10)
            .files("核对原件日期"),
        field<&D::note>("note", QT_TRANSLATE_NOOP("welfare", "Note"))
            .note()
            .sensitive(&maskAll)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<NeedyPaper>() {
    static const EnumTable table{"welfare", types};
    return table;
}

std::vector<NeedyDocument> documentsOf(const Reader& reader, Id<NeedyFile> file) {
    return reader.all<NeedyDocument>(
        Query().eq(QStringLiteral("file"), file).by(QStringLiteral("id")));
}

QList<NeedyPaper> papersNeeded(const NeedyFile& f, const std::vector<HouseholdMember>& household) {
    const auto ill = [](Health h) { return h == Health::Serious || h == Health::Chronic; };
    bool illness = ill(f.health) || f.medical > Money(), disabled = f.health == Health::Disabled;
    disabled = disabled || !f.disability.isEmpty();
    for (const HouseholdMember& m : household) {
        illness = illness || ill(m.health);
        disabled = disabled || m.health == Health::Disabled;
    }
    QList<NeedyPaper> list{NeedyPaper::Application, NeedyPaper::Authorisation,
                           NeedyPaper::Identity,    NeedyPaper::Register,
                           NeedyPaper::Income,      NeedyPaper::Property};
    if (illness)
        list << NeedyPaper::Medical;
    if (f.schooling > Money())
        list << NeedyPaper::School;
    if (disabled)
        list << NeedyPaper::Disability;
    if (f.lossKind != LossKind::None)
        list << NeedyPaper::Accident;
    if (f.rent > Money())
        list << NeedyPaper::Rent;
    if (!f.bankCard.isEmpty())
        list << NeedyPaper::BankCard;
    return list;
}

bool isThere(const Reader& reader, const NeedyDocument& d) {
    return d.onPaper || d.waived || !attachmentsOf(reader, NeedyDocument::kind(), d.id).empty();
}

Issues whyNotComplete(const Reader& reader, const NeedyFile& f) {
    const Id<NeedyFile> id(f.id);
    const QString cite = Rules::of(reader, f.rulePack).cite(rule::needyDocuments);
    QSet<int> there;
    for (const NeedyDocument& d : documentsOf(reader, id))
        if (isThere(reader, d))
            there << static_cast<int>(d.type);
    Issues issues;
    for (const NeedyPaper type : papersNeeded(f, householdOf(reader, id)))
        if (!there.contains(static_cast<int>(type)))
            issues << cited(error(tr("%1: it is not in the file.").arg(labelOf(type)),
                                  tr("Take the step \"List the papers\", then attach it or mark "
                                     "that it lies in the folder.")),
                            cite);
    return issues;
}

Outcome<int> listDocuments(Txn& txn, const NeedyFile& f) {
    const Id<NeedyFile> id(f.id);
    QSet<int> listed;
    for (const NeedyDocument& d : documentsOf(txn, id))
        listed << static_cast<int>(d.type);
    int added = 0;
    for (const NeedyPaper type : papersNeeded(f, householdOf(txn, id))) {
        if (listed.contains(static_cast<int>(type)))
            continue;
        NeedyDocument d;
        d.file = id;
        d.type = type;
        if (auto ok = txn.insert(d); !ok)
            return refuse(ok.error());
        ++added;
    }
    return added;
}

const Kind& NeedyDocument::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
