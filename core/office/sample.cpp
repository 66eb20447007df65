// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample.h"
#include "core/base/name_maker.h"
#include "core/base/table.h"
#include "core/exchange/csv_writer.h"
#include "core/office/office.h"
#include "core/office/sample_auction.h"
#include "core/office/sample_charity.h"
#include "core/office/sample_consultation.h"
#include "core/office/sample_fund.h"
#include "core/office/sample_joint.h"
#include "core/opinions/sample.h"
#include "core/people/member.h"
#include "core/proposals/sample.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

struct SampleUnit {
    QString path, level, region, posts;
    int members = 0;
};

QList<SampleUnit> units() {
    QList<SampleUnit> list;
    for (const QStringList& row : readTable(QStringLiteral(":/sample/units.tsv")))
        list.append({row[0], row[1], row[2], row[4], row[3].toInt()});
    return list;
}

/// Whole numbers that look random and are the same everywhere.
quint64 scatter(quint64 n) {
    n ^= n >> 33;
    n *= 0xff51afd7ed558ccdULL;
    n ^= n >> 33;
    n *= 0xc4ceb9fe1a85ec53ULL;
    return n ^ (n >> 33);
}

template <class T>
const T& pick(const QList<T>& from, quint64 n) {
    return from[static_cast<qsizetype>(n % static_cast<quint64>(from.size()))];
}

void spoilt(QStringList& row, quint64 n) {
    switch (n % 5) {
    case 0:
        row[2].replace(17, 1, row[2].endsWith(u'1') ? QStringLiteral("2") : QStringLiteral("1"));
        break; // check digit
    case 1:
        row[2] = QStringLiteral("1.10101E+17");
        break; // Excel
    case 2:
        row[7].chop(1);
        break; // mobile
    case 3:
        row[15] = QStringLiteral("2021-13-05");
        break; // date
    default:
        row[0].clear();
        break; // no name
    }
}

} // namespace

QString sampleOfficeName() { return QStringLiteral("迅达快运集团工会"); }

QList<QStringList> sampleRoster(QDate today, bool faults) {
    const QList<QStringList> posts = readTable(QStringLiteral(":/sample/posts.tsv"));
    const QStringList ethnic{QStringLiteral("汉族"), QStringLiteral("汉族"),
                             QStringLiteral("汉族"), QStringLiteral("汉族"),
                             QStringLiteral("汉族"), QStringLiteral("汉族"),
                             QStringLiteral("回族"), QStringLiteral("满族"),
                             QStringLiteral("壮族"), QStringLiteral("维吾尔族")};
    const QStringList education{QStringLiteral("初中"), QStringLiteral("高中"),
                                QStringLiteral("中专"), QStringLiteral("大专"),
                                QStringLiteral("大专"), QStringLiteral("本科")};
    const QStringList political{QStringLiteral("群众"), QStringLiteral("群众"),
                                QStringLiteral("群众"), QStringLiteral("共青团员"),
                                QStringLiteral("中共党员")};
    const QStringList grade{QString(),
                            QString(),
                            QStringLiteral("初级工"),
                            QStringLiteral("中级工"),
                            QStringLiteral("高级工"),
                            QStringLiteral("技师")};
    QList<QStringList> rows{QStringLiteral("姓名,性别,身份证号,民族,出生日期,学历,政治面貌,手机号,"
                                           "单位,部门,职务,技术等级,户籍,用工形式,合同起始日期,"
                                           "入会时间,会员状态,是否农民工,管理人员,一线职工")
                                .split(u',')};
    const NameMaker maker(20260302, today);
    quint64 number = 0;
    for (const SampleUnit& unit : units()) {
        QList<QStringList> fitting;
        for (const QStringList& post : posts)
            if (post[0] == unit.posts)
                fitting << post;
        for (int i = 0; i < unit.members; ++i, ++number) {
            const MadePerson person = maker.person(number);
            const quint64 dice = scatter(number);
            const QStringList& post = pick(fitting, dice);
            const QDate joined = today.addDays(-30 - static_cast<qint64>((dice >> 8) % 4000));
            const bool rider =
                unit.posts == QStringLiteral("rider") && post[4] == QStringLiteral("1");
            QStringList row{
                person.name,
                person.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"),
                person.id.print(),
                pick(ethnic, dice >> 4),
                person.id.birthDate().toString(Qt::ISODate),
                pick(education, dice >> 12),
                pick(political, dice >> 16),
                person.mobile.print(),
                unit.path,
                post[1],
                post[2],
                pick(grade, dice >> 20),
                QString(),
                rider && (dice >> 24) % 3 == 0 ? QStringLiteral("劳务派遣")
                                               : QStringLiteral("合同制"),
                joined.addDays(-30).toString(QStringLiteral("yyyy/M/d")),
                joined.toString(QStringLiteral("yyyy/M/d")),
                (dice >> 28) % 60 == 0 ? QStringLiteral("保留会籍") : QStringLiteral("在会"),
                rider && (dice >> 32) % 2 ? QStringLiteral("是") : QStringLiteral("否"),
                post[3] == QStringLiteral("1") ? QStringLiteral("是") : QStringLiteral("否"),
                post[4] == QStringLiteral("1") ? QStringLiteral("是") : QStringLiteral("否")};
            if (faults && number % 199 == 57)
                spoilt(row, number / 199);
            rows << row;
        }
    }
    return rows;
}

void writeSampleRoster(const QString& file, QDate today) {
    CsvWriteOptions options;
    options.encoding = Encoding::Gb18030;
    options.mark = false;
    CsvWriter writer(file, options);
    for (const QStringList& row : sampleRoster(today, true))
        writer.write(row);
    if (const auto written = writer.commit(); !written)
        throw EnvironmentError(written.error().first().text);
}

namespace {

Outcome<void> addUnits(Txn& txn) {
    for (const SampleUnit& sample : units()) {
        Unit unit;
        const auto parent = sample.path.section(u'/', 0, -2);
        unit.name = sample.path.section(u'/', -1);
        unit.level = Codec<UnitLevel>::fromValue(sample.level);
        unit.region = sample.region;
        if (!parent.isEmpty()) {
            const auto id = txn.resolve(Unit::kind(), parent);
            if (!id)
                return refuse(id.error());
            unit.parent = Id<Unit>(*id);
        }
        if (const auto ok = txn.insert(unit); !ok)
            return refuse(ok.error());
    }
    return {};
}

Outcome<void> addMembers(Txn& txn, const SampleProgress& progress) {
    const Kind& kind = Member::kind();
    const QList<QStringList> rows = sampleRoster(txn.today(), false);
    const QStringList keys =
        QStringLiteral(
            "name,sex,id_number,ethnicity,birth_date,education,political,mobile,unit,department,"
            "post,skill_grade,household,"
            "employment,contract_from,joined_on,status,migrant_worker,manager,front_line")
            .split(u',');
    QHash<QString, QVariant> unitIds;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Member member;
        for (qsizetype k = 0; k < keys.size(); ++k) {
            const Field& f = *kind.field(keys[k]);
            auto value = f.type == FieldType::Ref && unitIds.contains(rows[i][k])
                             ? Outcome<QVariant>(unitIds.value(rows[i][k]))
                             : txn.parse(f, rows[i][k]);
            if (!value)
                return refuse(value.error());
            if (f.type == FieldType::Ref)
                unitIds.insert(rows[i][k], *value);
            f.set(member, *value);
        }
        if (const auto ok = txn.insert(member); !ok)
            return refuse(ok.error());
        if (i % 50 == 0 && progress && !progress(static_cast<int>(80 * i / rows.size())))
            throw Cancelled();
    }
    return {};
}

} // namespace

Outcome<void> buildSample(Office& office, const SampleProgress& progress) {
    Book& book = office.book();
    if (book.read().count<Unit>() > 0 || book.read().count<Member>() > 0)
        return refuse(tr("This office is not empty; the sample would mix with it."),
                      tr("Make a new office for the sample."));
    if (const auto ok =
            book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: units")}, &addUnits);
        !ok)
        return refuse(ok.error());
    if (const auto ok = book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: members")},
                                    [&](Txn& txn) { return addMembers(txn, progress); });
        !ok)
        return refuse(ok.error());
    const auto congress = holdSampleCongress(book);
    if (!congress)
        return refuse(congress.error());
    if (const auto ok = book.change(
            {"office", QT_TRANSLATE_NOOP("office", "Sample: proposals")},
            [&](Txn& txn) { return sampleProposals(txn, Id<Sitting>(congress->sitting)); });
        !ok)
        return refuse(ok.error());
    if (const auto ok = book.change(
            {"office", QT_TRANSLATE_NOOP("office", "Sample: voices and measures")}, &sampleVoices);
        !ok)
        return refuse(ok.error());
    if (auto ok = prepareSampleSitting(book, congress->term, congress->sitting); !ok)
        return ok;
    if (auto ok = addSampleConsultations(book); !ok)
        return ok;
    if (auto ok = addSampleJointMeetings(book); !ok)
        return ok;
    if (auto ok = addSampleFund(book); !ok)
        return ok;
    if (auto ok = addSampleCharity(book); !ok)
        return ok;
    if (auto ok = addSampleAuction(book); !ok)
        return ok;
    if (progress)
        progress(90);
    // Just short of the quorum, so that whoever opens the desk sees it turn green after a few
    // check-ins.
    return checkInSample(book, congress->sitting, 62);
}

} // namespace zhijia
