#include "core/library/font_faces.h"
#include "core/library/font_file.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtEndian>

using namespace muto;

namespace {

QByteArray big(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray big32(quint32 number)
{
    return big(quint16(number >> 16)) + big(quint16(number));
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar letter : text)
        bytes += big(letter.unicode());
    return bytes;
}

/// As little of a font as says what it is.
QByteArray fontOf(const QString &family, quint16 weight, quint16 type, bool isItalic)
{
    const QByteArray text = utf16(family);
    const QByteArray names = big(0) + big(1) + big(18) + big(3) + big(1) + big(0x409) + big(1) +
                             big(quint16(text.size())) + big(0) + text;
    QByteArray facts(78, '\0');
    facts.replace(4, 2, big(weight)).replace(8, 2, big(type)).replace(62, 2, big(isItalic ? 1 : 0));
    const quint32 first = 12 + 2 * 16;
    return big32(0x00010000) + big(2) + big(0) + big(0) + big(0) + "OS/2" + big32(0) + big32(first) +
           big32(quint32(facts.size())) + "name" + big32(0) + big32(first + quint32(facts.size())) +
           big32(quint32(names.size())) + facts + names;
}

std::optional<library::FontFile> fontIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return library::readFontFile(buffer);
}

} // namespace

/// What font files say, and how a page brings them along.
class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesSayWhatTheyAre();
    void whatIsNoFontIsNone();
    void facesOfAFamilyAreFound();
    void pagesDeclareFamilies();
    void rulesGoWhereTheOthersAre_data();
    void rulesGoWhereTheOthersAre();
};

void TestFonts::filesSayWhatTheyAre()
{
    const auto font = fontIn(fontOf(QStringLiteral("Möwe"), 700, 0, true));
    QVERIFY(font);
    QCOMPARE(font->families, QStringList{QStringLiteral("Möwe")});
    QCOMPARE(font->weights, QStringLiteral("700"));
    QVERIFY(font->isItalic && font->mayBeEmbedded);
    QVERIFY(!fontIn(fontOf(QStringLiteral("A"), 400, 2, false))->mayBeEmbedded); // restricted
    QVERIFY(!fontIn(fontOf(QStringLiteral("A"), 400, 4, false))->mayBeEmbedded); // to be looked at only
    QVERIFY(fontIn(fontOf(QStringLiteral("A"), 400, 8, false))->mayBeEmbedded);
}

void TestFonts::whatIsNoFontIsNone()
{
    const QByteArray whole = fontOf(QStringLiteral("A"), 400, 0, false);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("wOF2"), whole.left(30), QByteArray(200, '\xff')})
        QVERIFY(!fontIn(bytes));
}

void TestFonts::facesOfAFamilyAreFound()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deep")));
    QVERIFY(write(QStringLiteral("b.ttf"), fontOf(QStringLiteral("Möwe"), 700, 0, false)));
    QVERIFY(write(QStringLiteral("deep/a.otf"), fontOf(QStringLiteral("Möwe"), 400, 0, false)));
    QVERIFY(write(QStringLiteral("c.ttf"), fontOf(QStringLiteral("Other"), 400, 0, false)));
    QCOMPARE(library::fontFilesOf(QStringLiteral("möwe"), {folder.path()}),
             (QStringList{folder.filePath(QStringLiteral("b.ttf")),
                          folder.filePath(QStringLiteral("deep/a.otf"))}));
}

void TestFonts::pagesDeclareFamilies()
{
    const auto page = composition::HtmlDocument::parse(
        "<style>@font-face { src: url(a.woff2); font-family: 'A b' } p { font-family: C }</style>"
        "<style>@FONT-FACE{font-family:D}</style>");
    QCOMPARE(library::declaredFamilies(*page), (QStringList{QStringLiteral("A b"), QStringLiteral("D")}));
}

void TestFonts::rulesGoWhereTheOthersAre_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray rule =
        R"(@font-face { font-family: "A \"b\""; src: url("f/a.ttf"); font-weight: 700; font-style: italic; })";
    QTest::newRow("into a style") << QByteArray("<head>\n  <style>\n    p { }\n  </style>\n</head>\n")
                                  << "<head>\n  <style>\n    " + rule + "\n    p { }\n  </style>\n</head>\n";
    QTest::newRow("of one line") << QByteArray("<head>\r\n\t<style>p { }</style>\r\n</head>\r\n")
                                 << "<head>\r\n\t<style>\r\n\t\t" + rule +
                                        "\r\n\tp { }</style>\r\n</head>\r\n";
    QTest::newRow("of its own") << QByteArray("<html>\n<head>\n  <title>T</title>\n</head>\n</html>\n")
                                << "<html>\n<head>\n  <style>\n    " + rule +
                                       "\n  </style>\n  <title>T</title>\n</head>\n</html>\n";
}

void TestFonts::rulesGoWhereTheOthersAre()
{
    QFETCH(QByteArray, page);
    const auto with = library::withFontFaces(
        *composition::HtmlDocument::parse(page),
        {{QStringLiteral("A \"b\""), QStringLiteral("f/a.ttf"), QStringLiteral("700"), true}});
    VERIFY_RESULT(with);
    QTEST(*with, "expected");
    QVERIFY(!library::withFontFaces(*composition::HtmlDocument::parse("<p>x"), {}));
}

MUTO_TEST_MAIN(QCoreApplication, TestFonts)
#include "tst_fonts.moc"
