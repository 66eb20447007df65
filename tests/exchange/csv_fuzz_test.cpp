// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/helpers.h"
#include "tests/fuzz/csv_fuzz.cpp"
#include <QDir>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE(
    "csv reader: 20,000 mutated files, and every physical line is accounted for exactly once") {
    QList<QByteArray> seeds{
        "a,b\r\n1,\"x\ny\"\r\n", "sep=;\n\"a\";'=b\n\n", "\xEF\xBB\xBF\xE5\xBC\xA0,\"\"\"\"\r\r\n",
        "\xD0\xD5\xC3\xFB,\x81\x30\x81\x30\n\"\xD5\xC5", literal("a\0,\0\"\0\n\0b\0\r\0\n\0")};
    const QDir folder(QStringLiteral(ZHIJIA_TEST_DATA "/csv-spectrum/csvs"));
    for (const auto& file : folder.entryInfoList({QStringLiteral("*.csv")}))
        seeds << readFile(file.filePath());
    static const QByteArray pieces[] = {"\"",
                                        "\"\"",
                                        "\n",
                                        "\r",
                                        "\r\n",
                                        ",",
                                        ";",
                                        literal("\0"),
                                        "\xFF",
                                        "\xE5\xBC",
                                        "\x81\x30",
                                        "\xEF\xBF\xBD",
                                        "'=",
                                        "\"\n",
                                        ",\"",
                                        "\",",
                                        "0123456789012345678901234567890123456789"};
    QRandomGenerator random(20'260'101);
    const auto encodings = allEncodings();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = seeds[random.bounded(int(seeds.size()))];
        for (int n = random.bounded(12); n > 0; --n) {
            const int at = random.bounded(int(bytes.size()) + 1);
            switch (random.bounded(5)) {
            case 0:
                bytes.insert(at, pieces[random.bounded(int(std::size(pieces)))]);
                break;
            case 1:
                bytes.remove(at, 1 + random.bounded(8));
                break;
            case 2:
                bytes.insert(at, char(random.bounded(256)));
                break;
            case 3:
                bytes.insert(at,
                             bytes.mid(random.bounded(int(bytes.size()) + 1), random.bounded(30)));
                break;
            default:
                bytes.truncate(std::max(at, 1));
            }
        }
        const Encoding encoding = encodings[random.bounded(int(encodings.size()))];
        const QString fault = fuzz::readerFault(bytes, encoding, {random.bounded(2) ? u',' : u';'},
                                                1 + random.bounded(64), 16 + random.bounded(100));
        if (!fault.isEmpty())
            FAIL("round " << i << ", " << encodingName(encoding) << ": " << fault << ": "
                          << bytes.toHex().toStdString());
    }
}
