// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a needy-member file: its fields in its order, which is the order of the paper.
#include "core/people/identity.h"
#include "core/welfare/needy_file.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

using N = NeedyFile;
const char* const person = QT_TRANSLATE_NOOP("welfare", "The member");
const char* const work = QT_TRANSLATE_NOOP("welfare", "Work and insurance");
const char* const reach = QT_TRANSLATE_NOOP("welfare", "Where to reach them");
const char* const money = QT_TRANSLATE_NOOP("welfare", "A year of the household");
const char* const outs = QT_TRANSLATE_NOOP("welfare", "What would exclude them");
const char* const hard = QT_TRANSLATE_NOOP("welfare", "Hardship");
const char* const bank = QT_TRANSLATE_NOOP("welfare", "Bank card");

std::vector<Field> personFields() {
    return {
        field<&N::number>("number", QT_TRANSLATE_NOOP("welfare", "File number"))
            .stepOnly()
            .unique()
            .listed(10)
            .section(person)
            .files("档案编号|编号|档案号"),
        field<&N::member>("member", QT_TRANSLATE_NOOP("welfare", "Member"))
            .section(person)
            .hint(
                QT_TRANSLATE_NOOP("welfare", "From the roster: name, number, unit and card follow"))
            .files("会员"),
        field<&N::name>("name", QT_TRANSLATE_NOOP("welfare", "Name"))
            .required()
            .listed(8)
            .sorts("pinyin_key")
            .section(person)
            .files("姓名|职工姓名|困难职工姓名")
            .reads(&readPersonName),
        field<&N::sex>("sex", QT_TRANSLATE_NOOP("welfare", "Sex")).section(person).files("性别"),
        field<&N::ethnicity>("ethnicity", QT_TRANSLATE_NOOP("welfare", "Ethnicity"))
            .section(person)
            .files("民族"),
        field<&N::political>("political", QT_TRANSLATE_NOOP("welfare", "Political affiliation"))
            .section(person)
            .files("政治面貌"),
        field<&N::birthDate>("birth_date", QT_TRANSLATE_NOOP("welfare", "Date of birth"))
            .section(person)
            .files("出生日期|出生年月"),
        field<&N::idNumber>("id_number", QT_TRANSLATE_NOOP("welfare", "ID number"))
            .sensitive(&maskCitizenId)
            .listed(18)
            .section(person)
            .files("身份证号|身份证号码|身份证|公民身份号码")
            .reads(&readCitizenId),
        field<&N::health>("health", QT_TRANSLATE_NOOP("welfare", "Health"))
            .section(person)
            .files("健康状况"),
        field<&N::disability>("disability", QT_TRANSLATE_NOOP("welfare", "Disability"))
            .sensitive(&maskAll)
            .section(person)
            .files("残疾类别|残疾等级|残疾类别及等级")
            .hint(QT_TRANSLATE_NOOP("welfare", "Kind and grade on the certificate")),
        field<&N::illness>("illness", QT_TRANSLATE_NOOP("welfare", "Illness"))
            .sensitive(&maskAll)
            .section(person)
            .files("疾病名称|疾病|病种|所患疾病"),
        field<&N::modelWorker>("model_worker", QT_TRANSLATE_NOOP("welfare", "Model worker"))
            .section(person)
            .files("劳模类型|劳模称号|劳模级别"),
        field<&N::marriage>("marriage", QT_TRANSLATE_NOOP("welfare", "Marriage"))
            .section(person)
            .files("婚姻状况"),
        field<&N::singleParent>("single_parent", QT_TRANSLATE_NOOP("welfare", "Single parent"))
            .section(person)
            .files("是否单亲|单亲家庭"),
        field<&N::residence>("residence", QT_TRANSLATE_NOOP("welfare", "Residence"))
            .section(person)
            .files("户口类型|户口性质"),
        field<&N::housing>("housing", QT_TRANSLATE_NOOP("welfare", "Housing"))
            .section(person)
            .files("住房类型|住房性质"),
        field<&N::floorArea>("floor_area", QT_TRANSLATE_NOOP("welfare", "Floor area (m²)"))
            .section(person)
            .files("建筑面积|住房面积"),
        field<&N::homes>("homes", QT_TRANSLATE_NOOP("welfare", "Homes owned"))
            .section(person)
            .files("住房套数|房产套数"),
    };
}

std::vector<Field> workFields() {
    return {
        field<&N::workState>("work_state", QT_TRANSLATE_NOOP("welfare", "State of work"))
            .section(work)
            .files("工作状态|就业状态"),
        field<&N::unit>("unit", QT_TRANSLATE_NOOP("welfare", "Unit"))
            .listed(14)
            .section(work)
            .files("工作单位|单位|所在单位"),
        field<&N::post>("post", QT_TRANSLATE_NOOP("welfare", "Post"))
            .section(work)
            .files("岗位|职务|工种"),
        field<&N::workedSince>("worked_since", QT_TRANSLATE_NOOP("welfare", "Working since"))
            .section(work)
            .files("参加工作时间"),
        field<&N::insurance>("insurance", QT_TRANSLATE_NOOP("welfare", "Medical insurance"))
            .section(work)
            .files("医保状况|医疗保险"),
        field<&N::mobile>("mobile", QT_TRANSLATE_NOOP("welfare", "Mobile"))
            .sensitive(&maskMobile)
            .section(reach)
            .files("手机|手机号|联系电话|电话")
            .reads(&readMobile),
        field<&N::address>("address", QT_TRANSLATE_NOOP("welfare", "Address"))
            .sensitive(&maskAll)
            .section(reach)
            .files("家庭住址|住址|地址"),
        field<&N::region>("region", QT_TRANSLATE_NOOP("welfare", "Region"))
            .shows(&showRegion, &readRegion)
            .section(reach)
            .files("户口所在地|户口所在地行政区划|所在地区|行政区划")
            .hint(QT_TRANSLATE_NOOP("welfare", "Whose standard holds; empty: the unit's")),
    };
}

std::vector<Field> moneyFields() {
    return {
        field<&N::year>("year", QT_TRANSLATE_NOOP("welfare", "Year of the figures"))
            .section(money)
            .files("收入年度|年度")
            .hint(QT_TRANSLATE_NOOP("welfare", "The year the incomes and spending below are of")),
        field<&N::ownIncome>("own_income", QT_TRANSLATE_NOOP("welfare", "Own income"))
            .section(money)
            .files("本人年收入|个人年收入")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year; write 0 for none")),
        field<&N::otherIncome>("other_income",
                               QT_TRANSLATE_NOOP("welfare", "Other income of the household"))
            .section(money)
            .files("家庭其他收入|其他年收入|非薪资收入")
            .hint(QT_TRANSLATE_NOOP("welfare",
                                    "Rent, land, allowances: yuan a year; write 0 for none")),
        field<&N::medical>("medical",
                           QT_TRANSLATE_NOOP("welfare", "Medical costs paid by the family"))
            .section(money)
            .files("自付医疗费|医疗支出|医疗自付")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::schooling>("schooling", QT_TRANSLATE_NOOP("welfare", "Schooling costs"))
            .section(money)
            .files("教育支出|就学支出|子女教育费")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::rent>("rent", QT_TRANSLATE_NOOP("welfare", "Rent"))
            .section(money)
            .files("房租支出|住房支出|租房费用")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::otherRigid>("other_rigid",
                              QT_TRANSLATE_NOOP("welfare", "Other unavoidable spending"))
            .section(money)
            .files("其他刚性支出")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::otherRigidWhat>("other_rigid_what", QT_TRANSLATE_NOOP("welfare", "What it is"))
            .sensitive(&maskAll)
            .section(money)
            .files("其他刚性支出说明"),
        field<&N::loss>("loss", QT_TRANSLATE_NOOP("welfare", "Loss by accident or disaster"))
            .section(money)
            .files("意外损失|损失金额|财产损失")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::lossKind>("loss_kind", QT_TRANSLATE_NOOP("welfare", "What happened"))
            .section(money)
            .files("意外类型|致困事件"),
        field<&N::shop>("shop", QT_TRANSLATE_NOOP("welfare", "Owns a shop or firm"))
            .section(outs)
            .files("是否有商铺|商铺企业"),
        field<&N::abroad>("abroad", QT_TRANSLATE_NOOP("welfare", "Study abroad at own cost"))
            .section(outs)
            .files("自费留学"),
        field<&N::privateFee>("private_fee",
                              QT_TRANSLATE_NOOP("welfare", "Fee of the private school"))
            .section(outs)
            .files("民办学校学费")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::publicFee>("public_fee",
                             QT_TRANSLATE_NOOP("welfare", "Fee of a public school of this stage"))
            .section(outs)
            .files("公办学校学费")
            .hint(QT_TRANSLATE_NOOP("welfare", "Yuan a year")),
        field<&N::otherExclusion>("other_exclusion",
                                  QT_TRANSLATE_NOOP("welfare", "Other reason against it"))
            .section(outs)
            .files("其他排除情形"),
    };
}

std::vector<Field> hardFields() {
    return {
        field<&N::cause>("cause", QT_TRANSLATE_NOOP("welfare", "Main cause of hardship"))
            .listed(10)
            .section(hard)
            .files("主要致困原因|致困原因"),
        field<&N::secondCause>("second_cause", QT_TRANSLATE_NOOP("welfare", "Second cause"))
            .section(hard)
            .files("次要致困原因"),
        field<&N::request>("request", QT_TRANSLATE_NOOP("welfare", "What is asked for"))
            .note()
            .section(hard)
            .files("帮扶需求|申请事项|诉求"),
        field<&N::bank>("bank", QT_TRANSLATE_NOOP("welfare", "Bank"))
            .section(bank)
            .files("开户银行|银行"),
        field<&N::bankBranch>("bank_branch", QT_TRANSLATE_NOOP("welfare", "Branch"))
            .section(bank)
            .files("开户行支行|支行|开户支行"),
        field<&N::bankCard>("bank_card", QT_TRANSLATE_NOOP("welfare", "Bank card"))
            .sensitive(&maskBankCard)
            .section(bank)
            .files("银行卡号|卡号|银行账号")
            .reads(&readBankCard),
        field<&N::note>("note", QT_TRANSLATE_NOOP("welfare", "Note"))
            .note()
            .sensitive(&maskAll)
            .section(hard)
            .files("备注"),
    };
}

} // namespace

std::vector<Field> needyFields() {
    std::vector<Field> all;
    for (const auto& part :
         {personFields(), workFields(), moneyFields(), hardFields(), needyCourseFields()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace zhijia
