// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the file: ICC.1:2001-04, clauses 6.1 (header), 6.2 (tags), 6.5 (tag types).
#include "core/report/srgb_profile.h"
#include <QList>
#include <QtEndian>
#include <cmath>

namespace zhijia::report {

namespace {

void put32(QByteArray& out, quint32 value) {
    const quint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), 4);
}
void put16(QByteArray& out, quint16 value) {
    const quint16 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), 2);
}

/// Three s15Fixed16 numbers, given in 1/65536.
QByteArray xyz(qint32 x, qint32 y, qint32 z) {
    QByteArray out("XYZ \0\0\0\0", 8);
    for (const qint32 v : {x, y, z})
        put32(out, static_cast<quint32>(v));
    return out;
}

QByteArray textTag(const char* text) {
    return QByteArray("text\0\0\0\0", 8) + QByteArray(text) + '\0';
}

QByteArray description(const char* text) {
    const QByteArray ascii = QByteArray(text) + '\0';
    QByteArray out("desc\0\0\0\0", 8);
    put32(out, static_cast<quint32>(ascii.size()));
    out += ascii;
    out += QByteArray(4 + 4 + 2 + 1 + 67, '\0'); // no Unicode and no ScriptCode description
    return out;
}

QByteArray curve() {
    constexpr int steps = 1024;
    QByteArray out("curv\0\0\0\0", 8);
    put32(out, steps);
    for (int i = 0; i < steps; ++i) {
        const double v = double(i) / (steps - 1);
        const double linear = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        put16(out, static_cast<quint16>(linear * 65535 + 0.5));
    }
    return out;
}

} // namespace

QByteArray srgbProfile() {
    struct Tag {
        const char* name;
        QByteArray data;
    };
    const QByteArray tone = curve();
    const QList<Tag> tags{{"desc", description("sRGB IEC61966-2-1")},
                          {"cprt", textTag("No copyright, use freely")},
                          {"wtpt", xyz(0x0000F351, 0x00010000, 0x000116CC)},
                          {"rXYZ", xyz(0x00006FA2, 0x000038F5, 0x00000390)},
                          {"gXYZ", xyz(0x00006299, 0x0000B785, 0x000018DA)},
                          {"bXYZ", xyz(0x000024A0, 0x00000F84, 0x0000B6CF)},
                          {"rTRC", tone},
                          {"gTRC", tone},
                          {"bTRC", tone}};
    QByteArray table, data;
    const quint32 base = 128 + 4 + 12 * static_cast<quint32>(tags.size());
    put32(table, static_cast<quint32>(tags.size()));
    quint32 toneAt = 0;
    for (const Tag& tag : tags) {
        quint32 at = base + static_cast<quint32>(data.size());
        if (tag.data == tone && toneAt)
            at = toneAt; // the three curves are one
        else {
            if (tag.data == tone)
                toneAt = at;
            data += tag.data;
            while (data.size() % 4)
                data += '\0';
        }
        table += QByteArray(tag.name, 4);
        put32(table, at);
        put32(table, static_cast<quint32>(tag.data.size()));
    }
    QByteArray header;
    put32(header, base + static_cast<quint32>(data.size()));
    header += QByteArray(4, '\0'); // no preferred colour engine
    put32(header, 0x02100000);     // version 2.1
    header += QByteArray("mntrRGB XYZ ", 12);
    for (const quint16 part : {2020, 1, 1, 0, 0, 0})
        put16(header, part);
    header += QByteArray("acsp", 4);
    header += QByteArray(24, '\0'); // platform, flags, maker, model, attributes
    put32(header, 0);               // perceptual
    put32(header, 0x0000F6D6);      // D50
    put32(header, 0x00010000);
    put32(header, 0x0000D32D);
    header += QByteArray(128 - header.size(), '\0');
    return header + table + data;
}

} // namespace zhijia::report
