// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/sample.h"
#include "core/book/book.h"
#include "core/notices/clock.h"
#include "core/notices/objection.h"

namespace zhijia {

namespace {

QVariant day(QDate date) { return Codec<QDate>::toValue(date); }

/// The list of deputies: it hung, somebody objected, it was answered, it is certified.
Outcome<void> deputiesNotice(Txn& txn, const Sitting& sitting) {
    Notice n;
    n.title = QStringLiteral("关于第二届职工代表大会职工代表当选名单的公示");
    n.about = NoticeAbout::Deputies;
    n.sitting = Id<Sitting>(sitting.id);
    n.text = QStringLiteral("经各单位职工民主选举，现将当选的第二届职工代表大会职工代表名单（附后）"
                            "予以公示，接受职工监督。");
    n.places = QStringLiteral("集团总部一楼厂务公开栏、各分公司公开栏、内部办公网");
    n.contacts = QStringLiteral("集团工会办公室，电话 010-55550100，意见箱设于总部一楼");
    if (auto ok = txn.insert(n); !ok)
        return refuse(ok.error());
    const Id<Notice> id(n.id);
    const QDate posted = txn.today().addDays(-28);
    if (auto ok = txn.step(id, QStringLiteral("post"),
                           {{QStringLiteral("on"), day(posted)},
                            {QStringLiteral("by"), QStringLiteral("周敏")},
                            {QStringLiteral("late_reason"),
                             QStringLiteral("启用本系统前已张贴，据公示照片补录")}});
        !ok)
        return ok;
    Objection o;
    o.notice = id;
    o.receivedOn = posted.addDays(1);
    o.anonymous = true;
    o.text = QStringLiteral("名单中两位代表的工种写法与岗位不符，请核对。");
    o.handler = QStringLiteral("王芳");
    if (auto ok = txn.insert(o); !ok)
        return refuse(ok.error());
    for (const auto& [verb, params] :
         {std::pair{QStringLiteral("answer"),
                    Params{{QStringLiteral("answer"),
                            QStringLiteral("经向两个单位核实，工种按劳动合同填写，名单无误；已在"
                                           "公开栏旁说明。")},
                           {QStringLiteral("verdict"), QStringLiteral("rejected")},
                           {QStringLiteral("on"), day(posted.addDays(2))}}},
          {QStringLiteral("close"), Params{{QStringLiteral("on"), day(posted.addDays(2))}}}})
        if (auto ok = txn.step(Objection::kind(), o.id, verb, params); !ok)
            return ok;
    const QDate down = noticeClock(txn, *txn.get(id)).mayEnd;
    for (const char* verb : {"end", "certify"})
        if (auto ok = txn.step(id, QString::fromUtf8(verb), {{QStringLiteral("on"), day(down)}});
            !ok)
            return ok;
    return {};
}

/// A rule of the firm that is to be voted on: it hangs since the day before yesterday.
Outcome<void> rulesNotice(Txn& txn, const Sitting& sitting) {
    Notice n;
    n.title = QStringLiteral("关于《配送员劳动保护办法（草案）》的公示");
    n.about = NoticeAbout::Rules;
    n.sitting = Id<Sitting>(sitting.id);
    n.text = QStringLiteral("《配送员劳动保护办法（草案）》拟提交职工代表大会审议，现全文公示，征求"
                            "全体职工意见。");
    n.places = QStringLiteral("内部办公网、各站点公开栏");
    if (auto ok = txn.insert(n); !ok)
        return refuse(ok.error());
    return txn.step(Id<Notice>(n.id), QStringLiteral("post"),
                    {{QStringLiteral("on"), day(txn.today().addDays(-2))},
                     {QStringLiteral("late_reason"), QStringLiteral("张贴人出差，返回后补录")}});
}

Outcome<void> draftResolution(Txn& txn, const Sitting& sitting) {
    Resolution r;
    r.title = QStringLiteral("关于通过《配送员劳动保护办法》的决议");
    r.sitting = Id<Sitting>(sitting.id);
    r.prefix = QStringLiteral("迅达职代");
    r.text = QStringLiteral("会议审议了《配送员劳动保护办法（草案）》。\n"
                            "会议认为，办法符合法律法规规定，反映了配送员的实际需要。\n"
                            "会议决定，予以通过，自公布之日起施行。");
    r.method = VoteMethod::Secret;
    return txn.insert(r).map([](Id<Resolution>) {});
}

} // namespace

Outcome<void> addSampleNotices(Book& book, Id<Sitting> id) {
    return book
        .change({"notices", QT_TRANSLATE_NOOP("notices", "Sample: notices and a draft resolution")},
                [&](Txn& txn) -> Outcome<void> {
                    const auto sitting = txn.get(id);
                    for (const auto part : {&deputiesNotice, &rulesNotice, &draftResolution})
                        if (auto ok = part(txn, *sitting); !ok)
                            return ok;
                    return {};
                })
        .map([](const Receipt&) {});
}

} // namespace zhijia
