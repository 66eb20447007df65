// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is, before anybody knows where its pages end: text, tables, figures, signatures,
// labels.
#pragma once
#include "core/report/units.h"
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <variant>
#include <vector>

namespace zhijia::report {

/// The language of the paper, which need not be that of the screen: it decides the page numbers,
/// the wording of seals and blank dates, and the language noted in the file.
enum class Language { Chinese, English };
enum class Align : quint8 { Left, Centre, Right, Justify };

/// A header or footer may hold {page} {pages} {title} {office} {date}. A footer that is left null
/// is "第 x 页 共 y 页" or "Page x of y"; an empty one ("") is none.
struct PageSetup {
    Micron width = mm(210), height = mm(297);
    Micron left = mm(22), right = mm(22), top = mm(24), bottom = mm(22);
    QString headerLeft, headerRight;
    QString footer;
    static PageSetup portrait() { return {}; }
    static PageSetup landscape();
};

struct Metadata {
    QString title;
    QString author; ///< the office
    QString subject;
    QDateTime created; ///< from the injected clock, never from the computer's
    Language language = Language::Chinese;
};

/// Level 0 is the document's own title (标题: centred, bold, large); 1 to 3 are sections.
struct Heading {
    int level = 1;
    QString text;
};

struct Run {
    QString text;
    bool bold = false;
    Colour colour = black;
};

struct Paragraph {
    QList<Run> runs;
    Micron size = pt(11);
    Align align = Align::Left;
    int indent = 0; ///< first line, in widths of one character (Chinese body text: 2)
    Micron spaceAfter = mm(1.6);
    bool keepWithNext = false;
};

/// Names and values in a ruled grid: 单位 | 某某公司 | 日期 | 2024-05-01.
struct KeyValues {
    struct Item {
        QString name, value;
        bool wide = false; ///< takes the whole width
    };
    QList<Item> items;
    int columns = 2;
};

struct Column {
    QString title;
    int weight = 1;   ///< share of the width that the fixed columns leave
    Micron width = 0; ///< fixed width; 0 means by weight
    Align align = Align::Left;
};

struct Row {
    enum Kind { Data, Group, Total };
    QStringList cells; ///< a group heading uses the first only
    Kind kind = Data;
};

/// Fills the row and returns true, or returns false when there are no more.
using RowCursor = std::function<bool(Row&)>;
/// Starts at the first row. Called once per pass, so that a table can be written more than once.
using RowSource = std::function<RowCursor()>;

struct Table {
    enum Rules { Grid, Zebra, Plain };
    QString caption;
    QList<Column> columns;
    QList<Row> rows;         ///< used when there is no source
    RowSource source;        ///< for tables too long to hold in memory
    qint64 expectedRows = 0; ///< of the source, for the progress shown; 0 = unknown
    Rules rules = Grid;
    Micron size = pt(9.5);
    Micron minimumRowHeight = 0; ///< room to sign in

    RowCursor open() const;
};

/// Horizontal bars with their labels and whole numbers.
struct BarChart {
    struct Bar {
        QString label;
        qint64 value = 0;
    };
    QString caption;
    QList<Bar> bars;
    QString unit; ///< printed after each number: 人, 户
    /// What a bar over the full width stands for, such as the sum that the bars are parts of; 0:
    /// the greatest of them.
    qint64 whole = 0;

    qint64 fullBar() const; ///< at least 1, and no less than the greatest value
};

/// Bars and diamonds over days: what is to be done when (a Gantt chart). In ODT it is a table.
struct Timeline {
    enum State : quint8 { Open, Done, Overdue, Waived };
    struct Item {
        QString label;
        QDate from; ///< invalid: a moment
        QDate to;
        State state = Open;
        bool marked = false; ///< the law's: a full diamond instead of an empty one
        QString stateText;   ///< for the table
    };
    QString caption;
    QList<Item> items;
    QDate today;  ///< a line; invalid: none
    QDate anchor; ///< the day that everything is counted from; invalid: none
    QString anchorLabel;
    std::function<bool(QDate)> dayOff; ///< shaded; null: none is
    QString what, begins, ends, state; ///< headings of the table
};

/// Labels, each with a line to sign on. Signatures and seals never stand alone on a page: the end
/// of what they are about comes with them. A seal that follows stands beside the signatures, and
/// its date is theirs too.
struct Signatures {
    QStringList labels;
    int columns = 2;
    bool withDate = false; ///< a blank date under the lines
};

/// Where the seal goes: the name of who seals, a dashed circle, and a date (blank when not valid).
struct Stamp {
    QString name;
    QDate date;
    Micron diameter = mm(40); ///< a union's seal is 40 mm or 42 mm
};

struct Image {
    QByteArray file;                   ///< PNG or JPEG
    Micron width = mm(80), height = 0; ///< a height of 0 keeps the picture's shape
    Align align = Align::Centre;
    QString caption;
};

struct QrCode {
    QString text;
    Micron side = mm(30);
    Align align = Align::Centre;
    QString caption;
};

/// One label or card: lines of text beside a QR code.
struct Label {
    struct Line {
        QString text;
        bool bold = false;
        Micron size = pt(9);
        Align align = Align::Left;
    };
    QString head; ///< a band over the whole width, for example the sitting's name
    QList<Line> lines;
    QString qr; ///< empty = none
};
using LabelCursor = std::function<bool(Label&)>;
using LabelSource = std::function<LabelCursor()>;

/// Sheets of across × down labels. Labels start on a page of their own and are centred on the
/// paper.
struct Labels {
    int across = 2, down = 5;
    Micron width = mm(90), height = mm(54);
    Micron gapX = 0, gapY = 0;
    Micron qrSide = mm(24);
    bool cutMarks = true;
    bool frame = false;
    QList<Label> labels;
    LabelSource source;
    LabelCursor open() const;
};

struct PageBreak {};
struct Space {
    Micron height = mm(5);
};

struct Block;
/// Stays on one page, unless it is longer than a page.
struct KeepTogether {
    std::vector<Block> blocks;
};

struct Block {
    std::variant<Heading, Paragraph, KeyValues, Table, BarChart, Timeline, Signatures, Stamp, Image,
                 QrCode, Labels, PageBreak, Space, KeepTogether>
        as;
};

struct Document {
    PageSetup page;
    Metadata metadata;
    std::vector<Block> blocks;

    void add(Block block) { blocks.push_back(std::move(block)); }
    void title(const QString& text) { add({Heading{0, text}}); }
    void heading(int level, const QString& text) { add({Heading{level, text}}); }
    /// A body paragraph: justified, in Chinese with the first line indented by two characters.
    void paragraph(const QString& text);
    /// Every table, also those that are kept together with something, in reading order; this is
    /// what the spreadsheet and CSV writers walk.
    QList<const Table*> tables() const;
};

/// Calls `visit` for each row in order; stops early when it returns false.
void forEachRow(const Table& table, const std::function<bool(const Row&)>& visit);

} // namespace zhijia::report
