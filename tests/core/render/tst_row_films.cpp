#include "core/render/csv_reader.h"
#include "core/render/row_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::render;
using composition::Variable;
using composition::VariableType;

namespace {

/// Cells parted by |, rows by a slash.
QString shown(const std::vector<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows)
        lines += row.cells.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('/'));
}

Variable variable(const char *id, VariableType type, const QJsonValue &byDefault = QJsonValue::Undefined)
{
    return {QString::fromLatin1(id), type, QString::fromLatin1(id), byDefault, {}};
}

const std::vector<Variable> &declared()
{
    static const std::vector<Variable> variables{
        variable("title", VariableType::String), variable("count", VariableType::Number, 3),
        variable("loud", VariableType::Boolean, false),
        variable("colour", VariableType::Color, QStringLiteral("#fff"))};
    return variables;
}

RowNaming naming(const char *pattern)
{
    return {QString::fromUtf8(pattern), QStringLiteral("promo")};
}

QString pathsOf(const char *pattern, const QByteArray &csv, const QStringList &taken = {})
{
    const auto table = readDataRows(csv, declared());
    const auto paths = table ? rowPaths(naming(pattern), *table,
                                        [&taken](const QString &path) { return taken.contains(path); })
                             : fail(table.error());
    return paths ? paths->join(QLatin1Char(' ')) : paths.error().message;
}

} // namespace

/// From a file of data to films: cells, values, names.
class TestRowFilms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *name, const char *text, const char *cells) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cells);
        };
        row("commas", "a,b\n1,2\n", "a|b/1|2");
        row("no last line end", "a,b\n1,2", "a|b/1|2");
        row("CRLF", "a,b\r\n1,2\r\n", "a|b/1|2");
        row("CR", "a,b\r1,2\r", "a|b/1|2");
        row("semicolons", "a;b\n1,5;2\n", "a|b/1,5|2");
        row("tabs", "a\tb\n1,5\t2\n", "a|b/1,5|2");
        row("commas in quotes do not count", "\"a,b,c\";d\n1;2", "a,b,c|d/1|2");
        row("quotes", "a,b\n\"say \"\"hi\"\"\",\"x,y\"\n", "a|b/say \"hi\"|x,y");
        row("a line end in quotes", "a,b\n\"one\ntwo\",2\n", "a|b/one\ntwo|2");
        row("empty cells", "a,b,c\n,,3\n1,\"\",\n", "a|b|c/||3/1||");
        row("empty lines", "a\n\n  \n1\n\n", "a/1");
        row("a quote inside of a cell", "a\n5\" nails\n", "a/5\" nails");
        row("one column", "a\n1\n2", "a/1/2");
        row("nothing", "", "");
    }
    void readsCells()
    {
        QFETCH(QString, text);
        const auto rows = readCsv(text);
        VERIFY_RESULT(rows);
        QTEST(shown(*rows), "cells");
    }

    void knowsItsLines()
    {
        const auto rows = readCsv(QStringLiteral("a\n\"x\ny\"\n\nb\n"));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->at(1).line, 2);
        QCOMPARE(rows->at(2).line, 5);
    }

    void valuesAreWhatTheirVariableTakes()
    {
        const auto table = readDataRows("\xef\xbb\xbftitle;count;loud;colour\n"
                                        " Grüße ; 12.5 ;Yes; #f00 \n42;;0;\n",
                                        declared());
        VERIFY_RESULT(table);
        QCOMPARE(table->columns.join(QLatin1Char(' ')), QStringLiteral("title count loud colour"));
        QCOMPARE(int(table->rows.size()), 2);
        QCOMPARE(table->rows[0].values, (QJsonObject{{QStringLiteral("title"), QStringLiteral(" Grüße ")},
                                                     {QStringLiteral("count"), 12.5},
                                                     {QStringLiteral("loud"), true},
                                                     {QStringLiteral("colour"), QStringLiteral("#f00")}}));
        QCOMPARE(table->rows[1].values, (QJsonObject{{QStringLiteral("title"), QStringLiteral("42")},
                                                     {QStringLiteral("loud"), false}}));
        QCOMPARE(table->withProblems(), 0);
    }

    void tellsWhatDoesNotFit()
    {
        const auto table = readDataRows("title,count,customer\nOne,many,7\n,2,8\nThree,3,9\n", declared());
        VERIFY_RESULT(table);
        QCOMPARE(table->unknown, QStringList{QStringLiteral("customer")});
        QCOMPARE(table->rows[0].problems,
                 QStringList{QStringLiteral("Variable \"count\" must be a number, not many.")});
        QCOMPARE(table->rows[1].problems,
                 QStringList{QStringLiteral("Variable \"title\" has no value and no default.")});
        QVERIFY(table->rows[2].problems.isEmpty());
        QCOMPARE(table->withProblems(), 2);
    }

    void readsObjects()
    {
        const QByteArray list = "[{'title':'One','count':1},{'title':'Two','z':[1]}]";
        for (QByteArray json : {list, QByteArray("{'rows':" + list + '}')}) {
            const auto table = readDataRows(json.replace('\'', '"'), declared());
            VERIFY_RESULT(table);
            QCOMPARE(table->columns.join(QLatin1Char(' ')), QStringLiteral("title count z"));
            QCOMPARE(table->unknown, QStringList{QStringLiteral("z")});
            QCOMPARE(shownValue(table->rows[0].values[QStringLiteral("count")]), QStringLiteral("1"));
            QCOMPARE(shownValue(table->rows[1].values[QStringLiteral("z")]), QStringLiteral("[1]"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const QByteArray &bytes, const char *words) {
            QTest::newRow(words) << bytes << QString::fromUtf8(words);
        };
        row("", "It is empty.");
        row("title\n", "It has no rows.");
        row("[]", "It has no rows.");
        row("a,a\n1,2", "There are two columns called \"a\".");
        row("a,,b\n1,2,3", "A column has no name.");
        row("a,b\n1,2\n1,2,3", "Line 3 has more cells than there are columns.");
        row("a\n1\n\"x\ny", "Line 3: a quote is not closed.");
        row("a\n\"x\"y\n", "Line 2: a quote is followed by more text.");
        row("a\n\xe9\n", "It is not text in UTF-8.");
        row("[1]", "Row 1 is not an object.");
        row("{\"a\":1}", "It is not a list of objects.");
        row("[{\"a\":1},", "It is not JSON");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto table = readDataRows(bytes, declared());
        QVERIFY(!table);
        QVERIFY2(table.error().message.startsWith(words), qPrintable(table.error().message));
        QCOMPARE(table.error().kind, ErrorKind::Usage);
    }

    void namesFilms_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("paths");
        const auto row = [](const char *name, const char *pattern, const char *csv, const char *paths) {
            QTest::newRow(name) << QByteArray(pattern) << QByteArray(csv) << QString::fromUtf8(paths);
        };
        row("by number", "/f/{name}-{index}.mp4", "title\na\nb\n", "/f/promo-1.mp4 /f/promo-2.mp4");
        row("by row, in order", "/f/{row}.mp4", "title\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\n",
            "/f/01.mp4 /f/02.mp4 /f/03.mp4 /f/04.mp4 /f/05.mp4 /f/06.mp4 /f/07.mp4 /f/08.mp4 /f/09.mp4 "
            "/f/10.mp4");
        row("by a column", "/f/{title}.mp4", "title\nUno\nDue\n", "/f/Uno.mp4 /f/Due.mp4");
        row("a column that is called name", "/f/{name}.mp4", "title,name\na,Ann\n", "/f/Ann.mp4");
        row("alike", "/f/{title}.mp4", "title\nAda\nada\nADA\n", "/f/Ada.mp4 /f/ada-2.mp4 /f/ADA-3.mp4");
        row("out of the folder", "/f/{title}.mp4", "title\n../../etc/passwd\n..\n",
            "/f/-..-etc-passwd.mp4 /f/empty.mp4");
        row("letters that no name takes", "/f/{title}.mp4", "title\n\"a/b\\c:d*e?\"\"<f>|\"\n",
            "/f/a-b-c-d-e-f-.mp4");
        row("an empty cell", "/f/{count}.mp4", "title,count\na,\n", "/f/empty.mp4");
        row("a pattern for nobody", "/f/{colour}.mp4", "title\na\n",
            "There is no column called \"colour\" to name films after.");
        row("in folders", "/f/{title}/film.mp4", "title\na\nb\n", "/f/a/film.mp4 /f/b/film.mp4");
    }
    void namesFilms()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, csv);
        QTEST(pathsOf(pattern, csv), "paths");
    }

    void avoidsFilmsThatAreThere()
    {
        QCOMPARE(pathsOf("/f/{title}.mp4", "title\na\nb\n",
                         {QStringLiteral("/f/a.mp4"), QStringLiteral("/f/a-2.mp4")}),
                 QStringLiteral("/f/a-3.mp4 /f/b.mp4"));
    }

    void aPathWithoutARowGetsANumber()
    {
        const QStringList columns{QStringLiteral("title")};
        QCOMPARE(withPlaceholder(QStringLiteral("/a.b/film.mp4"), columns),
                 QStringLiteral("/a.b/film-{index}.mp4"));
        QCOMPARE(withPlaceholder(QStringLiteral("/a.b/film"), columns), QStringLiteral("/a.b/film-{index}"));
        QCOMPARE(withPlaceholder(QStringLiteral("/f/{name}.mp4"), columns),
                 QStringLiteral("/f/{name}-{index}.mp4"));
        QCOMPARE(withPlaceholder(QStringLiteral("/f/{title}.mp4"), columns),
                 QStringLiteral("/f/{title}.mp4"));
    }

    void columnsThatOnlyNameFilmsAreNoValues()
    {
        const auto table = readDataRows("title,id,note\nOne,x1,n\nTwo,x2,\n", declared());
        VERIFY_RESULT(table);
        RenderRequest film;
        film.entry = QStringLiteral("index.html");
        film.variables = {{QStringLiteral("title"), QStringLiteral("Base")}, {QStringLiteral("count"), 9}};
        const RowNaming names = naming("/f/{id}.mp4");
        const auto paths = rowPaths(names, *table);
        VERIFY_RESULT(paths);
        const auto films = rowRequests(film, *table, names, *paths);
        QCOMPARE(films[0].outputPath, QStringLiteral("/f/x1.mp4"));
        QCOMPARE(films[0].entry, film.entry);
        QCOMPARE(films[0].variables, (QJsonObject{{QStringLiteral("title"), QStringLiteral("One")},
                                                  {QStringLiteral("count"), 9},
                                                  {QStringLiteral("note"), QStringLiteral("n")}}));
        QCOMPARE(films[1].variables, (QJsonObject{{QStringLiteral("title"), QStringLiteral("Two")},
                                                  {QStringLiteral("count"), 9}}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRowFilms)
#include "tst_row_films.moc"
