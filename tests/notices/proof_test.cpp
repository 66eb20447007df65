// SPDX-License-Identifier: GPL-3.0-or-later
// The photo of the posting: asked for before the notice comes down, and named in the certificate.
#include "core/files/attachment.h"
#include "core/flow/step_question.h"
#include "core/notices/papers.h"
#include "tests/notices/board.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Proof : Board {
    void attach(const Notice& n, const char* name) {
        REQUIRE(book().change({"test", "photo"}, [&](Txn& txn) {
            return attachBytes(txn, Notice::kind(), n.id, QString::fromUtf8(name),
                               QByteArray(900, name[0]))
                .map([](auto) {});
        }));
    }
    /// What the certificate says behind a label; empty when it has no such line.
    QString certified(const Notice& n, const QString& label) {
        const auto paper = noticeCertificate(read(), n.id);
        REQUIRE(paper);
        for (const report::Block& block : paper->blocks)
            if (const auto* p = std::get_if<report::Paragraph>(&block.as)) {
                QString line;
                for (const auto& run : p->runs)
                    line += run.text;
                if (line.contains(label))
                    return line;
            }
        return {};
    }
    Issues remarks(const Notice& n) {
        return stepRemarks(read(), Notice::kind(), now(n), *Notice::kind().flow->step(u"end"));
    }
};

} // namespace

TEST_CASE("notice: a photo of the posting is asked for before it comes down") {
    Proof p;
    const Notice n = p.posted();
    REQUIRE(p.remarks(n).size() == 1);
    CHECK(p.remarks(n).first().severity == Severity::Warning);
    CHECK(p.remarks(n).first().text.contains(QStringLiteral("photo")));
    p.attach(n, "公开栏.jpg");
    CHECK(p.remarks(n).isEmpty());
    p.today(2026, 3, 10);
    REQUIRE(p.take(n, "end")); // it never forbids
}

TEST_CASE("notice: the certificate names what is kept in proof, and nothing that came later") {
    Proof p;
    const QString label = QStringLiteral("in proof of the posting");
    const Notice without = p.posted(), n = p.posted();
    p.attach(n, "东门公开栏.jpg");
    p.attach(n, "西门公开栏.jpg");
    p.today(2026, 3, 10);
    for (const Notice& each : {without, n}) {
        REQUIRE(p.take(each, "end"));
        REQUIRE(p.take(each, "certify"));
    }
    CHECK(p.certified(without, label).isEmpty());
    const QString line = p.certified(n, label);
    INFO(line.toStdString());
    CHECK(line.contains(QStringLiteral("东门公开栏.jpg")));
    CHECK(line.contains(QStringLiteral("西门公开栏.jpg")));
    p.today(2026, 3, 20);
    p.attach(without, "补拍.jpg");
    CHECK(p.certified(without, label).isEmpty());
}
