// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the room: what they say, that they refuse what cannot be written yet, that no name
// of an objector is on them. With ZHIJIA_KEEP they stay to be looked at.
#include "core/notices/papers.h"
#include "core/report/pdf_writer.h"
#include "core/rules/rules.h"
#include "tests/notices/board.h"
#include <QFile>
#include <QRegularExpression>

using namespace zhijia;
using report::Document;
using zhijia::test::Board;
using zhijia::test::InChinese;
using zhijia::test::refusal;

namespace {

QString textOf(const Document& d) {
    QString all = d.metadata.title + u'\n';
    const std::function<void(const report::Block&)> walk = [&](const report::Block& block) {
        if (const auto* h = std::get_if<report::Heading>(&block.as))
            all += h->text;
        else if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const auto& run : p->runs)
                all += run.text;
        else if (const auto* t = std::get_if<report::Table>(&block.as))
            for (const auto& row : t->rows)
                all += row.cells.join(u'|') + u'\n';
        else if (const auto* s = std::get_if<report::Stamp>(&block.as))
            all += s->name;
        else if (const auto* kept = std::get_if<report::KeepTogether>(&block.as))
            for (const auto& inner : kept->blocks)
                walk(inner);
        all += u'\n';
    };
    for (const auto& block : d.blocks)
        walk(block);
    return all;
}

/// The number of its pages; the same bytes when it is made twice.
int pages(const Document& d, const char* name) {
    static const report::FontSet fonts;
    const report::Pages laid = report::layOut(d, fonts);
    const QByteArray bytes = report::pdfBytes(laid, fonts);
    CHECK(bytes == report::pdfBytes(report::layOut(d, fonts), fonts));
    if (const QString folder = qEnvironmentVariable("ZHIJIA_KEEP"); !folder.isEmpty()) {
        QFile file(folder + u'/' + QString::fromUtf8(name) + QStringLiteral(".pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return static_cast<int>(laid.pages.size());
}

bool has(const QString& text, const char* part) { return text.contains(QString::fromUtf8(part)); }

QString longText() {
    QString text;
    for (int i = 1; i <= 24; ++i)
        text +=
            QStringLiteral("%1．会议要求，各单位要把职工群众最关心、最直接、最现实的利益问题放在"
                           "首位，认真落实集体合同约定的劳动报酬、工作时间、休息休假、劳动安全卫生"
                           "、保险福利等事项，每季度向职工公开一次执行情况，并接受职工代表的监督检"
                           "查。\n")
                .arg(i);
    return text;
}

} // namespace

TEST_CASE("papers: a resolution says how it was adopted, by which rule, under which number") {
    InChinese chinese;
    Board b;
    const Resolution draft = b.draft(QStringLiteral("草案样稿"));
    CHECK(has(textOf(*resolutionPaper(b.read(), draft.id)), "草案"));
    const Resolution r = b.adopted();
    const QString text = textOf(*resolutionPaper(b.read(), r.id));
    INFO(text.toStdString());
    CHECK(has(text, "华北职代〔2026〕1号"));
    CHECK(has(text, "（2026年3月2日第一届职工代表大会第一次会议通过）"));
    CHECK(has(text, "应到职工代表 24 人，赞成 15 票，反对 2 票，弃权 1 票，未投票或投无效票 6 人"));
    CHECK(has(text, "须有 13 票赞成"));
    CHECK(has(text, "会议决定，予以通过。"));
    CHECK(has(text, "华北公司职工代表大会"));
    CHECK(text.contains(Rules::of(b.read(), r.rulePack).cite(rule::majority)));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))));
    CHECK(pages(*resolutionPaper(b.read(), r.id), "resolution") == 1);
    REQUIRE(b.take(r, "withdraw", {{QStringLiteral("reason"), QStringLiteral("程序有误")}}));
    CHECK(has(textOf(*resolutionPaper(b.read(), r.id)), "已于2026年3月2日撤回：程序有误"));
    Resolution blank = b.draft(QStringLiteral("无正文"));
    blank.text.clear();
    REQUIRE(b.book().update(blank));
    CHECK_FALSE(resolutionPaper(b.read(), blank.id));
    CHECK_FALSE(resolutionPaper(b.read(), 4711));
}

TEST_CASE("papers: long texts and rare characters take the pages they need") {
    InChinese chinese;
    Board b;
    Resolution r = b.draft(QStringLiteral("关于授予䶮㛃等同志“劳动模范”称号并通过"
                                          "《华北公司二〇二六年度集体合同》《女职工权益保护专项"
                                          "集体合同》《工资专项集体合同》的决议"));
    r.text = longText() + QStringLiteral("𠮷野、𬭳、㐆、镕、喆、堃、犇𫠊");
    REQUIRE(b.book().update(r));
    REQUIRE(b.take(r, "adopt"));
    CHECK(pages(*resolutionPaper(b.read(), r.id), "resolution-long") >= 3);
    Notice n = b.notice(&r);
    CHECK(pages(*noticePaper(b.read(), n.id), "notice-draft-long") >= 3);
    REQUIRE(b.take(n, "post"));
    CHECK(pages(*noticePaper(b.read(), n.id), "notice-long") >= 3);
}

TEST_CASE("papers: a notice says the days, the days that do not count, and how to object") {
    InChinese chinese;
    Board b;
    Notice n = b.notice();
    QString text = textOf(*noticePaper(b.read(), n.id));
    CHECK(has(text, "自张贴次日起 5 个工作日"));
    REQUIRE(b.take(n, "post"));
    text = textOf(*noticePaper(b.read(), n.id));
    INFO(text.toStdString());
    CHECK(has(text, "自2026年3月2日起至2026年3月9日止，共 5 个工作日；张贴当日不计入"));
    CHECK(has(text, "2026年3月7日、2026年3月8日（周末）"));
    CHECK(has(text, "010-12345678"));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))));
    CHECK(pages(*noticePaper(b.read(), n.id), "notice") == 1);

    b.today(2026, 12, 29);
    Notice hasty = b.notice();
    hasty.days = 3;
    hasty.shortReason = QStringLiteral("上级限期上报");
    REQUIRE(b.book().update(hasty));
    REQUIRE(b.take(hasty, "post"));
    text = textOf(*noticePaper(b.read(), hasty.id));
    CHECK(has(text, "上级限期上报"));
    CHECK(has(text, "放假安排尚未公布"));
    pages(*noticePaper(b.read(), hasty.id), "notice-short");
}

TEST_CASE("papers: the certificate counts objections, lists late ones apart and names nobody") {
    InChinese chinese;
    Board b;
    const Resolution r = b.adopted();
    Notice n = b.posted(&r);
    CHECK_FALSE(noticeCertificate(b.read(), n.id)); // it still hangs
    const Objection o = b.objection(n, false);
    CHECK_FALSE(objectionAnswer(b.read(), o.id)); // not answered
    b.settle(o);
    b.settle(b.objection(n));
    b.today(2026, 3, 10);
    REQUIRE(b.take(n, "end"));
    CHECK(has(textOf(*noticeCertificate(b.read(), n.id)), "尚未出具证明"));
    REQUIRE(b.take(n, "certify"));
    Objection late;
    late.notice = Id<Notice>(n.id);
    late.fromName = QStringLiteral("钱迟到");
    late.fromContact = QStringLiteral("13912345678");
    late.text = QStringLiteral("刚刚看到公示。");
    late.lateRemark = QStringLiteral("公示期间住院");
    REQUIRE(b.book().insert(late));
    b.settle(late);
    const QString text = textOf(*noticeCertificate(b.read(), n.id));
    INFO(text.toStdString());
    CHECK(has(text, "公示期内收到异议 2 件，均已核实、答复并办结"));
    CHECK(has(text, "公示期满后另收到异议 1 件"));
    CHECK(has(text, "公示期间住院"));
    CHECK(has(text, "自2026年3月2日起至2026年3月9日止"));
    CHECK(has(text, "华北职代〔2026〕1号"));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))));
    const QString answers = textOf(*objectionAnswer(b.read(), o.id)) +
                            textOf(*objectionAnswer(b.read(), late.id)) + text +
                            textOf(*noticeRegister(b.read(), 0));
    for (const char* secret : {"赵不同", "钱迟到", "13912345678"})
        CHECK_FALSE(has(answers, secret));
    CHECK(has(answers, "异议不成立"));
    CHECK(pages(*noticeCertificate(b.read(), n.id), "certificate-objections") >= 1);
    CHECK(pages(*objectionAnswer(b.read(), o.id), "answer") == 1);

    b.today(2026, 3, 10);
    Notice quiet = b.notice();
    REQUIRE(b.take(quiet, "post",
                   {{QStringLiteral("on"), QStringLiteral("2026-03-02")},
                    {QStringLiteral("late_reason"), QStringLiteral("张贴当日停电")}}));
    REQUIRE(b.take(quiet, "end"));
    REQUIRE(b.take(quiet, "certify"));
    CHECK(has(textOf(*noticeCertificate(b.read(), quiet.id)), "公示期内未收到任何异议"));
    CHECK(pages(*noticeCertificate(b.read(), quiet.id), "certificate") == 1);
}

TEST_CASE("papers: the register has every notice once, or those of one sitting") {
    InChinese chinese;
    Board b;
    const Resolution r = b.adopted();
    b.posted(&r);
    for (int i = 0; i < 40; ++i)
        b.notice();
    const Document all = *noticeRegister(b.read(), 0);
    CHECK(all.tables().first()->rows.size() == 41);
    CHECK(noticeRegister(b.read(), b.meeting.raw())->tables().first()->rows.size() == 1);
    CHECK(pages(all, "register") >= 2);
}

TEST_CASE("papers: in Chinese every word of the room is Chinese") {
    InChinese chinese;
    for (const Kind* kind : {&Resolution::kind(), &Notice::kind(), &Objection::kind()}) {
        for (const Field& f : kind->fields)
            if (*f.label)
                CHECK(kind->fieldLabel(f) != QString::fromUtf8(f.label));
        for (const Step& step : kind->flow->steps)
            for (const char* text : {step.label, step.help, step.guardText})
                CHECK(kind->translated(text) != QString::fromUtf8(text));
    }
}

TEST_CASE("papers: a certificate says what was known on its day, whatever comes later") {
    Board b;
    const Notice n = b.posted();
    b.settle(b.objection(n));
    b.today(2026, 3, 10);
    REQUIRE(b.take(n, "end"));
    b.today(2026, 3, 12);
    REQUIRE(b.take(n, "certify"));
    const QString issued = textOf(*noticeCertificate(b.read(), n.id));
    b.today(2026, 5, 6);
    Objection late;
    late.notice = Id<Notice>(n.id);
    late.anonymous = true;
    late.receivedOn = QDate(2026, 3, 10);
    late.text = QStringLiteral("当时不在岗，现在才看到。");
    late.lateRemark = QStringLiteral("外派期间未能看到");
    REQUIRE(b.book().insert(late));
    CHECK(textOf(*noticeCertificate(b.read(), n.id)) == issued);
    const auto on = [](int day) { return Codec<QDate>::toValue(QDate(2026, 3, day)); };
    REQUIRE(b.take(late, "answer",
                   {{QStringLiteral("answer"), QStringLiteral("经核实，名单无误。")},
                    {QStringLiteral("verdict"), QStringLiteral("rejected")},
                    {QStringLiteral("by"), QStringLiteral("王芳")},
                    {QStringLiteral("on"), on(10)}}));
    CHECK(textOf(*noticeCertificate(b.read(), n.id)) == issued);
    CHECK_FALSE(b.take(late, "close", {{QStringLiteral("on"), on(11)}})); // before the certificate
    Objection timely = b.now(late);
    timely.receivedOn = QDate(2026, 3, 5); // as if it had come in time
    CHECK_FALSE(b.book().update(timely));
    REQUIRE(b.take(late, "close"));
    CHECK(textOf(*noticeCertificate(b.read(), n.id)) == issued);
}
