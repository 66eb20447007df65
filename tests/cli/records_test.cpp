// SPDX-License-Identifier: GPL-3.0-or-later
// add, set, remove, do, list, show, kinds: what they print and how they end.
#include "tests/cli/cli.h"

using namespace zhijia::test;

TEST_CASE("cli: a record is added, listed, shown, changed, moved by a step and removed") {
    Cli cli;
    cli.init();
    const QString unit = cli.add("unit name=华东分公司 level=company");
    const Ran added = cli.ok("--json add member name=张小明 sex=男 unit=华东分公司 "
                             "mobile=13812345678 joined_on=2020-05-01");
    CHECK(keysOf(added.json()) == QStringList{QStringLiteral("id")});
    const qint64 id = at(added.json(), "id").toInteger();
    const QByteArray number = QByteArray::number(id);

    const auto listed = cli.ok("--json list member").json().toArray();
    REQUIRE(listed.size() == 1);
    CHECK(at(listed[0], "id").toInteger() == id);
    CHECK(at(listed[0], "name") == QStringLiteral("张小明"));
    CHECK(at(listed[0], "sex") == QStringLiteral("male"));
    CHECK(at(listed[0], "status") == QStringLiteral("active"));
    CHECK(at(listed[0], "unit").toInteger() == unit.toLongLong());
    CHECK(at(listed[0], "unit_title") == QStringLiteral("华东分公司"));
    CHECK(at(listed[0], "joined_on") == QStringLiteral("2020-05-01"));
    CHECK(at(listed[0], "manager") == false);
    CHECK(at(listed[0], "bank_card").isNull());
    CHECK_FALSE(keysOf(listed[0]).contains(QStringLiteral("search_text")));

    cli.ok(("set member " + number + " post=焊工 sex=").constData());
    cli.ok("do member 张小明 suspend reason=长病假"); // by name, as only one has it
    const auto shown = cli.ok(("show member " + number + " --json").constData()).json();
    CHECK(at(shown, "post") == QStringLiteral("焊工"));
    CHECK(at(shown, "sex").isNull());
    CHECK(at(shown, "status") == QStringLiteral("suspended"));
    CHECK(at(shown, "status_reason") == QStringLiteral("长病假"));
    const auto history = at(shown, "history").toArray();
    REQUIRE(history.size() == 3);
    CHECK(at(history[0], "actor") == QStringLiteral("韩梅梅"));
    CHECK_FALSE(at(history[0], "changes").toArray().isEmpty());

    const QByteArray people = cli.ok(("show member " + number).constData()).out;
    CHECK(people.contains("焊工"));
    CHECK(people.contains("Suspended"));
    cli.ok(("remove member " + number).constData());
    CHECK(cli.ok("list member --json").out.trimmed() == "[]");
    CHECK(cli(("show member " + number).constData()).status == 1);
}

TEST_CASE("cli: lists are searched, filtered, sorted and cut") {
    Cli cli;
    cli.init();
    for (const char* words : {"member name=张三 post=焊工 mobile=13800000001",
                              "member name=李四 post=电工", "member name=王五 post=焊工"})
        cli.add(words);
    const auto names = [&](const char* command) {
        QStringList list;
        for (const auto& row : cli.ok(command).json().toArray())
            list << at(row, "name").toString();
        return list;
    };
    using L = QStringList;
    CHECK(names("--json list member --where post=焊工 --sort id") ==
          L{QStringLiteral("张三"), QStringLiteral("王五")});
    CHECK(names("--json list member --where post=焊工 --where name=王五") ==
          L{QStringLiteral("王五")});
    CHECK(names("--json list member --sort=-id --limit 2") ==
          L{QStringLiteral("王五"), QStringLiteral("李四")});
    CHECK(names("--json list member --find 四") == L{QStringLiteral("李四")});
    CHECK(names("--json list member --where mobile=13800000001") == L{QStringLiteral("张三")});
    CHECK(names("--json list member --where mobile= --sort id") ==
          L{QStringLiteral("李四"), QStringLiteral("王五")});
    CHECK(names("--json list member --limit 0").isEmpty());
    CHECK(cli.ok("list member").out.contains("Records: 3"));
    for (const char* wrong :
         {"--json list member --where colour=red", "--json list member --sort colour",
          "--json list member --where sex=蓝", "--json list member --where search_text=x",
          "--json list member --sort search_text", "--json list member --sort id_number",
          "--json list member --sort=-mobile"}) {
        INFO(wrong);
        const Ran refused = cli(wrong);
        CHECK(refused.status == 1);
        CHECK_FALSE(refused.issues().isEmpty());
    }
}

TEST_CASE("cli: what was overlooked in reading a value is said with the record") {
    Cli cli;
    cli.init();
    const auto added = cli.ok("--json add member name=张三 joined_on=2019年3月").json();
    REQUIRE(at(added, "notes").toArray().size() == 1);
    CHECK(at(at(added, "notes").toArray().first(), "field") == QStringLiteral("joined_on"));
    CHECK(at(cli.ok("--json show member 张三").json(), "joined_on") ==
          QStringLiteral("2019-03-01"));
    CHECK_FALSE(cli.ok("--json set member 张三 joined_on=2019-03-05")
                    .json()
                    .toObject()
                    .contains(QStringLiteral("notes")));
}

TEST_CASE("cli: a list that breaks off is still one JSON value") {
    Cli cli;
    cli.init();
    for (int i = 0; i < 3; ++i)
        cli.add("member name=张三");
    // Pages of the second long note are torn behind the program's back: the list has begun when
    // that is found.
    const QByteArray many(200'000, 'x');
    cli.write("long.csv",
              "姓名,手机号,备注\n李四,13800138000," + many + "\n王五,13800138001," + many + "\n");
    cli.ok("import member long.csv");
    QByteArray bytes = cli.contents("office.zhijia");
    QList<qsizetype> pages;
    for (qsizetype page = 0; page + 4096 <= bytes.size(); page += 4096)
        if (bytes.mid(page + 8, 64) == QByteArray(64, 'x'))
            pages << page;
    REQUIRE(pages.size() > 80);
    for (qsizetype i = pages.size() * 3 / 4; i < pages.size(); ++i)
        bytes.replace(pages[i], 4, QByteArray(4, '\xff')); // where the note goes on
    cli.write("office.zhijia", bytes);
    const Ran broken = cli("--json list member");
    INFO(broken.out.left(300).toStdString());
    CHECK(broken.status == 3);
    CHECK_FALSE(broken.err.isEmpty());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(broken.out, &error);
    CHECK(error.error == QJsonParseError::NoError);
    CHECK((document.isArray() || document.isObject()));
}

TEST_CASE("cli: refusals have status 1, name the field, and say how to mend it") {
    Cli cli;
    cli.init();
    const QString id = cli.add("member name=张三");
    const auto field = [&](const char* command) {
        const Ran ran = cli(command);
        INFO(command << "\n" << ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 1);
        const auto issues = ran.issues();
        REQUIRE_FALSE(issues.isEmpty());
        CHECK(keysOf(issues[0]) == QStringList{QStringLiteral("field"), QStringLiteral("mend"),
                                               QStringLiteral("rule"), QStringLiteral("severity"),
                                               QStringLiteral("text")});
        CHECK(at(issues[0], "severity") == QStringLiteral("error"));
        CHECK_FALSE(at(issues[0], "mend").toString().isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
        return at(issues[0], "field").toString();
    };
    CHECK(field("--json add member post=焊工") == QStringLiteral("name"));
    CHECK(field("--json add member name=张三 colour=red") == QStringLiteral("colour"));
    CHECK(field("--json add member name=张三 birth_date=2026-02-30") ==
          QStringLiteral("birth_date"));
    CHECK(field("--json add member name=张三 unit=没有") == QStringLiteral("unit"));
    CHECK(field("--json add member name=张三 search_text=x") == QStringLiteral("search_text"));
    CHECK(field("--json add unit name=甲 path=乙") == QStringLiteral("path"));
    CHECK(field("--json set member 张三 status=left") == QStringLiteral("status"));
    CHECK(field("--json do member 张三 leave") == QStringLiteral("reason"));
    CHECK(field("--json do member 张三 leave reason=x colour=red") == QStringLiteral("colour"));
    (void)field("--json do member 张三 fly");
    (void)field("--json do member 张三 rejoin");
    (void)field("--json show member 99");
    (void)field("--json set member 没有 name=x");
    cli.add("member name=张三");
    (void)field("--json show member 张三");                   // two have that name now
    CHECK(cli.ok("--json log").json().toArray().size() == 2); // and nothing was done
}

TEST_CASE("cli: kinds names every field and step that the other commands take") {
    Cli cli; // needs no office
    cli.environment.remove(QStringLiteral("ZHIJIA_OFFICE"));
    const auto kinds = cli.ok("--json kinds").json().toArray();
    REQUIRE(kinds.size() >= 3);
    for (const auto& kind : kinds) {
        CHECK_FALSE(at(kind, "kind").toString().isEmpty());
        CHECK_FALSE(at(kind, "fields").toArray().isEmpty());
        CHECK(at(kind, "steps").isArray());
    }
    const auto member = cli.ok("kinds member --json").json().toArray();
    REQUIRE(member.size() == 1);
    QStringList keys;
    for (const auto& f : at(member[0], "fields").toArray())
        keys << at(f, "key").toString();
    for (const char* key :
         {"name", "sex", "id_number", "birth_date", "ethnicity", "education", "mobile", "unit",
          "department", "post", "employment", "joined_on", "status", "bank_card"})
        CHECK(keys.contains(QString::fromUtf8(key)));
    const auto step = at(member[0], "steps").toArray().first();
    CHECK(at(step, "verb") == QStringLiteral("join"));
    CHECK(at(step, "from").toArray() == QJsonArray{QStringLiteral("nonmember")});
    CHECK(at(step, "to") == QStringLiteral("active"));
    CHECK(cli.ok("kinds member").out.contains("suspend"));
    CHECK(cli.ok("--lang zh_CN kinds").out.contains("会员"));
    CHECK(cli("kinds dragon").status == 2);
}

TEST_CASE("cli: files are attached to a record, listed and written out again") {
    const Cli cli;
    cli.init();
    const QString term = cli.add("term from_date=2025-01-01 to_date=2029-12-31");
    const QString sitting =
        cli.add(("sitting held_on=2026-03-10 term=" + term.toUtf8()).constData());
    cli.write("scan.pdf", "%PDF signed");
    const QByteArray id =
        cli.ok(("attach sitting " + sitting.toUtf8() + " scan.pdf").constData()).out.trimmed();
    const auto files = cli.run(
        {QStringLiteral("--json"), QStringLiteral("files"), QStringLiteral("sitting"), sitting});
    CHECK(at(files.json().toArray().first(), "name").toString() == QStringLiteral("scan.pdf"));
    cli.ok(("file " + id + " copy.pdf").constData());
    CHECK(cli.contents("copy.pdf") == "%PDF signed");
    // Nothing that is there is written over, nor what a link leads to.
    cli.write("mine.txt", "mine");
    REQUIRE(QFile::link(cli.file("mine.txt"), cli.file("link.txt")));
    for (const char* taken : {"mine.txt", "link.txt", "copy.pdf"})
        CHECK(cli(("file " + id + ' ' + taken).constData()).status == 1);
    CHECK(cli.contents("mine.txt") == "mine");
    CHECK(cli(("attach sitting " + sitting.toUtf8() + " missing.pdf").constData()).status == 1);
    CHECK(cli(("remove sitting " + sitting.toUtf8()).constData()).status == 1); // it has a file
    cli.ok(("remove attachment " + id).constData());
    cli.ok(("remove sitting " + sitting.toUtf8()).constData());
}

TEST_CASE("cli: what was done in one language is read in the other") {
    Cli cli;
    cli.init();
    const auto newest = [&](const char* lang) {
        return at(cli.ok((QByteArray("--json --lang ") + lang + " log --limit 1").constData())
                      .json()
                      .toArray()
                      .first(),
                  "what")
            .toString();
    };
    for (const char* did : {"en", "zh_CN"}) {
        const QByteArray id =
            cli.ok((QByteArray("--lang ") + did + " add unit name=单位" + did).constData())
                .out.trimmed();
        CHECK(newest("en").startsWith(QStringLiteral("Add Unit: 单位")));
        CHECK(newest("zh_CN").startsWith(QStringLiteral("新增单位：单位")));
        cli.ok((QByteArray("--lang ") + did + " set unit " + id + " code=A" + did).constData());
        cli.ok((QByteArray("--lang ") + did + " undo").constData());
        CHECK(newest("en").startsWith(QStringLiteral("Undo: Change Unit: 单位")));
        CHECK(newest("zh_CN").contains(QStringLiteral("修改单位：单位")));
    }
}
