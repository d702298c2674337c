#include "core/web/bundled_fonts.h"
#include "core/web/project_fonts.h"
#include "tests/support/web_test_main.h"
#include "tests/web/font_page.h"
#include "tests/web/test_project.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QRawFont>

#include <numeric>

#ifdef MUTO_FONTS_IN_CAPTURE
#include "core/web/software_page_surface.h"
#include <QGuiApplication>
#else
#include "core/web/web_engine_page_channel.h"
#include <QApplication>
#endif

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr double kFontSize = 40;
constexpr double kTolerance = 0.5;
const QString kLetters = QStringLiteral("mmmmmmmmmm"); // of one letter, because it has no kerning with itself

/// How wide `text` is in a file of the bundled fonts, by the file's own account.
double widthIn(const QString &path, const QString &text = kLetters)
{
    const QRawFont font(path, kFontSize, QFont::PreferNoHinting);
    const QList<QPointF> advances =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(text), QRawFont::UseDesignMetrics);
    return std::accumulate(advances.begin(), advances.end(), 0.0,
                           [](double sum, QPointF advance) { return sum + advance.x(); });
}

QString bundled(const QString &face)
{
    return bundledFontsFolder() + QLatin1Char('/') + face + QStringLiteral(".ttf");
}

/// The file of a family as npm names it.
QString faceOf(QString family, const char *variant = "400Regular")
{
    return family.remove(QLatin1Char(' ')) + QLatin1Char('_') + QLatin1String(variant);
}

/// What the page measures, on an element and on a canvas.
const QByteArray kRuler = R"(<script>
    function onElement(family, variant = "", text = "mmmmmmmmmm") {
        const span = document.createElement("span");
        span.style.cssText = `position:absolute;white-space:nowrap;font:${variant} 40px ${family}`;
        span.textContent = text;
        document.documentElement.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
    }
    function onCanvas(family, variant = "", text = "mmmmmmmmmm") {
        const context = document.createElement("canvas").getContext("2d");
        context.font = `${variant} 40px ${family}`;
        return context.measureText(text).width;
    }
    function picture(text, family = "Inter") {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [80, 80];
        const context = canvas.getContext("2d");
        context.font = `40px ${family}`;
        context.fillText(text, 10, 60);
        return [...context.getImageData(0, 0, 80, 80).data];
    }
    const inked = text => picture(text).filter((value, i) => i % 4 === 3 && value > 0).length;
    const isMissing = text => picture(text).join() === picture("\u{10FFFE}").join();
    const isColoured = text => picture(text).some((value, i, all) => i % 4 === 0 && Math.abs(value - all[i + 2]) > 60);
    const atOnce = onElement("Arial");
    </script>)";

} // namespace

/// Which faces text is set in, measured by the faces' own files: run for the preview and for capture alike.
class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!bundledFontsFolder().isEmpty()); }

    void aFamilyLeadsToItsFile()
    {
        open(kRuler);
        const QJsonObject told = ProjectFonts().toJson();
        const QJsonObject generic = told[QLatin1String("generic")].toObject();
        for (const QJsonValue &family : told[QLatin1String("families")].toArray())
            compareWidths(QLatin1Char('"') + family.toString() + QLatin1Char('"'), faceOf(family.toString()));
        const QJsonObject aliases = told[QLatin1String("aliases")].toObject();
        for (auto it = aliases.constBegin(); it != aliases.constEnd(); ++it)
            compareWidths(QLatin1Char('"') + it.key() + QLatin1Char('"'), faceOf(it->toString()));
        for (auto it = generic.constBegin(); it != generic.constEnd(); ++it)
            compareWidths(it.key(), faceOf(it->toString()));
        compareWidths(QStringLiteral("nowhere"), faceOf(QStringLiteral("EB Garamond")));
        compareWidths(QStringLiteral("nowhere, ARIAL"), faceOf(QStringLiteral("Inter")));
    }

    void weightsAndSlantsHaveFilesOfTheirOwn()
    {
        open(kRuler);
        const QString inter = QStringLiteral("Inter");
        for (const auto &[variant, file] : {std::pair{"100", "100Thin"},
                                            {"300", "300Light"},
                                            {"600", "600SemiBold"},
                                            {"900", "900Black"},
                                            {"italic 400", "400Regular_Italic"},
                                            {"italic 700", "700Bold_Italic"}}) {
            compareWidths(inter, faceOf(inter, file), QLatin1String(variant));
            compareWidths(QStringLiteral("Helvetica"), faceOf(inter, file), QLatin1String(variant));
        }
    }

    void textIsMeasuredRightBeforeAnythingIsPainted()
    {
        open(kRuler);
        const double wanted = widthIn(bundled(faceOf(QStringLiteral("Inter"))));
        QVERIFY(std::abs(m_page->ask(QStringLiteral("atOnce")).toDouble() - wanted) < kTolerance);
        QCOMPARE(m_page->ask(QStringLiteral("document.fonts.size")).toInt(), 0);
    }

    void aFaceOfTheProjectWins_data()
    {
        QTest::addColumn<bool>("mapped");
        QTest::newRow("with the map") << true;
        QTest::newRow("without it") << false;
    }

    void aFaceOfTheProjectWins()
    {
        QFETCH(bool, mapped);
        const QString gothic = bundled(faceOf(QStringLiteral("League Gothic")));
        QVERIFY(QFile::copy(gothic, m_project->filePath(QStringLiteral("own.ttf"))));
        if (!mapped)
            switchMapOff();
        open("<style>@font-face { font-family: 'DejaVu Sans'; src: url(own.ttf) } p { font-family: 'DejaVu "
             "Sans' }"
             "</style>" +
                 kRuler,
             "<p>Own</p>");
        compareWidths(QStringLiteral("'DejaVu Sans'"), faceOf(QStringLiteral("League Gothic")));
        QVERIFY(m_page->manifest.json[QLatin1String("warnings")].toArray().isEmpty());
    }

    void theMapCanBeSwitchedOff()
    {
        const QString dejaVu = QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        QVERIFY2(QFile::exists(dejaVu), "fonts-dejavu-core is missing: packaging/setup.sh installs it");
        switchMapOff();
        open("<style>p { font-family: 'DejaVu Sans', sans-serif } b { font-family: 'SF Pro Display' "
             "}</style>" +
                 kRuler,
             "<p>Machine <b>nowhere</b></p>");
        const double wanted = widthIn(dejaVu);
        QVERIFY(std::abs(ask(QStringLiteral("onElement(\"'DejaVu Sans'\")")) - wanted) < kTolerance);
        QVERIFY(std::abs(ask(QStringLiteral("onCanvas(\"'DejaVu Sans'\")")) - wanted) < kTolerance);
        compareWidths(QStringLiteral("sans-serif"), faceOf(QStringLiteral("Inter")));
        QCOMPARE(m_page->manifest.json[QLatin1String("machineFonts")].toArray(),
                 QJsonArray{QStringLiteral("DejaVu Sans")});
        QVERIFY(
            m_page->warns(QStringLiteral("font_substituted"),
                          QStringLiteral("\"SF Pro Display\" is neither in the project nor on this machine: "
                                         "\"Inter\" is used instead")));
    }

    void brokenProjectSettingsAreNamed()
    {
        m_project->write(QStringLiteral("hyperframes.json"), "{ \"mutoscope\": ");
        open(kRuler);
        QVERIFY(
            m_page->warns(QStringLiteral("project_settings_ignored"), QStringLiteral("hyperframes.json")));
        compareWidths(QStringLiteral("Arial"), faceOf(QStringLiteral("Inter")));
    }

    void aFamilyThatIsNowhereIsNamedOnce()
    {
        open(
            "<style>:root { --face: 'By Variable', monospace } h1 { font: 20px 'In A Sheet', Georgia }"
            "h2 { font-family: 'in a sheet', Arial } h3 { font-family: var(--face) } h4 { font-family: "
            "Arial, Unseen }"
            "@media all { h5 { font-family: Nested } }</style>" +
                kRuler,
            "<h1>1</h1><h2>2</h2><h3>3</h3><p style=\"font-family: Inline, system-ui\">4</p>"
            "<svg><text font-family='In An Attribute'>5</text></svg>"
            "<script>document.createElement('canvas').getContext('2d').font = '20px \"On Canvas\"'</script>");
        const auto substituted = [&](const char *family, const char *substitute) {
            return m_page->warns(
                QStringLiteral("font_substituted"),
                QStringLiteral("\"%1\" is neither in the project nor on this machine: \"%2\"")
                    .arg(QLatin1String(family), QLatin1String(substitute)));
        };
        QVERIFY(substituted("In A Sheet", "EB Garamond"));
        QVERIFY(substituted("By Variable", "JetBrains Mono"));
        QVERIFY(substituted("Inline", "Inter"));
        QVERIFY(substituted("Nested", "EB Garamond"));
        QVERIFY(substituted("In An Attribute", "EB Garamond"));
        QVERIFY(substituted("On Canvas", "EB Garamond"));
        QCOMPARE(m_page->manifest.json[QLatin1String("warnings")].toArray().size(), 6);
    }

    void everyScriptHasGlyphs()
    {
        open(kRuler);
        for (const auto &[text, family] : {std::pair{"Ł", "Inter"},
                                           {"Ω", "Inter"},
                                           {"Ж", "Inter"},
                                           {"ع", "Noto Sans Arabic"},
                                           {"語", "Noto Sans JP"},
                                           {"简", "Noto Sans SC"},
                                           {"한", "Noto Sans KR"}}) {
            const QString character = QString::fromUtf8(text);
            const QString quoted = QStringLiteral("\"%1\"").arg(character);
            QVERIFY2(ask(QStringLiteral("inked(%1)").arg(quoted)) > 20, text);
            QVERIFY2(!m_page->ask(QStringLiteral("isMissing(%1)").arg(quoted)).toBool(), text);
            const double wanted = widthIn(bundled(faceOf(QString::fromLatin1(family))), character);
            const double width = ask(QStringLiteral("onElement('Inter', '', %1)").arg(quoted));
            QVERIFY2(std::abs(width - wanted) < kTolerance, text);
        }
        QVERIFY(m_page->ask(QStringLiteral("isMissing('\\u{10FFFD}')")).toBool());
    }

    void emojiAreColoured()
    {
        open(kRuler);
        QVERIFY(m_page->ask(QStringLiteral("isColoured('\U0001F600')")).toBool());
        QVERIFY(!m_page->ask(QStringLiteral("isColoured('A')")).toBool());
    }

    void arabicRunsFromTheRight()
    {
        open(kRuler, "<p dir=rtl id=line style='font:40px Arial;width:300px'>سلام 12</p>");
        const QString edge =
            QStringLiteral("(i => { const range = document.createRange();"
                           "range.setStart(line.firstChild, i); range.setEnd(line.firstChild, i + 1);"
                           "return range.getBoundingClientRect().right })(%1)");
        QVERIFY(std::abs(ask(edge.arg(0)) - 300) < 1);
        QVERIFY(ask(edge.arg(1)) < ask(edge.arg(0)));
    }

#ifndef MUTO_FONTS_IN_CAPTURE
    void theEditorsOwnFontsStayAsTheyAre()
    {
        const QJsonObject told = ProjectFonts().toJson();
        const QJsonArray families = told[QLatin1String("families")].toArray();
        QStringList names = told[QLatin1String("aliases")].toObject().keys();
        names << told[QLatin1String("generic")].toObject().keys() << QStringLiteral("Sans Serif")
              << QFont().family();
        for (const QString &name : std::as_const(names))
            QVERIFY2(!families.contains(QFontInfo(QFont(name)).family()), qPrintable(name));
    }
#endif

    void init()
    {
        m_project = std::make_unique<TestProject>();
    }

    void cleanup()
    {
        m_page.reset();
        m_host.reset();
    }

private:
#ifdef MUTO_FONTS_IN_CAPTURE
    void openHost()
    {
        auto surface = SoftwarePageSurface::create({{640, 200}, {m_project->folder(), false}, {}});
        QVERIFY(surface);
        m_host = std::move(*surface);
        m_page = std::make_unique<FontPage>(m_host->channel(), StageConfig::Mode::Capture);
    }
    std::unique_ptr<SoftwarePageSurface> m_host;
#else
    void openHost()
    {
        m_host = std::make_unique<WebEnginePageChannel>();
        m_host->serve({m_project->folder(), false});
        m_page = std::make_unique<FontPage>(*m_host, StageConfig::Mode::Preview);
    }
    std::unique_ptr<WebEnginePageChannel> m_host;
#endif

    void open(const QByteArray &head, const QByteArray &content = {})
    {
        m_project->write(QStringLiteral("index.html"), composition(content, head));
        openHost();
        QVERIFY(m_page->open(m_project->folder()));
    }

    void switchMapOff()
    {
        m_project->write(QStringLiteral("hyperframes.json"), R"({"mutoscope": {"fontMap": false}})");
    }

    double ask(const QString &expression)
    {
        return m_page->ask(expression).toDouble(-1);
    }

    /// On an element and on a canvas.
    void compareWidths(const QString &family, const QString &face, const QString &variant = {})
    {
        const double wanted = widthIn(bundled(face));
        const QJsonValue widths =
            m_page->ask(QStringLiteral("[onElement(`%1`, `%2`), onCanvas(`%1`, `%2`)]").arg(family, variant));
        for (int i : {0, 1}) {
            const double width = widths[i].toDouble(-1);
            QVERIFY2(wanted > 0 && std::abs(width - wanted) < kTolerance,
                     qPrintable(QStringLiteral("%1 %2 (%3): %4, not the %5 of %6")
                                    .arg(variant, family)
                                    .arg(i)
                                    .arg(width)
                                    .arg(wanted)
                                    .arg(face)));
        }
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<FontPage> m_page;
};

#ifdef MUTO_FONTS_IN_CAPTURE
MUTO_WEB_TEST_MAIN(prepareOffScreenPages, QGuiApplication, TestFonts)
#else
MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestFonts)
#endif
#include "tst_fonts.moc"
