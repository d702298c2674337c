#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/inspector/shown_inspector.h"
#include "ui/inspector/inspection.h"
#include "ui/support/theme.h"
#include "ui/widgets/paint_field.h"
#include "ui/widgets/simple_editors.h"

#include <QCheckBox>

#include <algorithm>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;
using namespace muto::ui;

namespace {

/// The film, and in it a text with that style, or with none.
QByteArray filmWith(const QByteArray &style)
{
    const QByteArray written = style.isEmpty() ? QByteArray() : " style=\"" + style + '"';
    QByteArray film = test::kInspectedFilm;
    return film.replace(" style=\"left: 30px; transform: rotate(3deg)\"", written);
}

} // namespace

/// Every row of the inspector writes what it says, and not a byte besides: a table.
class TestInspectorRows : public test::ShownInspector
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_panel.reset(); }

    /// A part says nothing of frames as a rule.
    void framesOfAPartAreThoseOfItsFilm()
    {
        edit::Document document;
        const QString part = QStringLiteral("part.html");
        VERIFY_RESULT(document.open(QStringLiteral("index.html"),
                                    "<div data-composition-id=main data-fps=25 data-width=9 data-height=9>"
                                    "<div data-composition-src=part.html></div></div>"));
        VERIFY_RESULT(document.open(part, "<div data-composition-id=part data-width=9 data-height=9>"
                                          "<p id=a data-start=1></p></div>"));
        const auto inspected = ui::Inspection::of(document, {{part, QStringLiteral("#a")}}, {});
        QCOMPARE(inspected.scale().frameRate, *FrameRate::parse(QStringLiteral("25")));
    }

    void styles_data()
    {
        QTest::addColumn<QByteArray>("before"); // the style there is
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *value, const char *after, const char *before = "") {
            const QByteArray tag =
                QByteArray(name) + ' ' + value + (*before ? QByteArray(" on ") + before : "");
            QTest::newRow(tag) << QByteArray(before) << QByteArray(value) << QByteArray(after);
        };
        // 6.1 text
        row("font-family", "Inter", "font-family: Inter");
        row("font-family", "Two Words", "font-family: 'Two Words', serif", "font-family: Inter, serif");
        row("font-size", "48", "font-size: 48px");
        row("font-size", "2em", "font-size: 2em");
        row("font-weight", "700", "font-weight: 700");
        row("font-style", "italic", "font-style: italic");
        row("line-height", "1.5", "line-height: 1.5");
        row("letter-spacing", "-2", "letter-spacing: -2px");
        row("letter-spacing", "0.1em", "letter-spacing: 0.1em");
        row("text-align", "end", "text-align: end");
        row("text-align", "center", "text-align: center", "text-align: start");
        row("text-transform", "uppercase", "text-transform: uppercase");
        row("text-decoration-line", "underline", "text-decoration-line: underline");
        row("color", "#ff8800", "color: #ff8800");
        row("color", "rgb(1, 2, 3)", "color: rgb(1, 2, 3)");
        // 6.3 style: fill
        row("background-color", "#336699", "background-color: #336699");
        row("background-color", "tomato", "background-color: tomato", "background-color: #336699");
        row("background-image", "linear", "background-image: linear-gradient(180deg, #6c8cff, #14161a)");
        row("background-image", "radial", "background-image: radial-gradient(#6c8cff, #14161a)");
        row("background-image", "conic", "background-image: conic-gradient(from 180deg, #6c8cff, #14161a)");
        row("background-image", "none", "background-image: none", "background-image: url(b.jpg)");
        row("background-size", "cover", "background-image: url(b.jpg); background-size: cover",
            "background-image: url(b.jpg)");
        // stroke and corners
        row("border-width", "3", "border-width: 3px; border-style: solid");
        row("border-width", "3", "border-style: dashed; border-width: 3px", "border-style: dashed");
        row("border-width", "5", "border: 1px solid red; border-width: 5px", "border: 1px solid red");
        row("border-style", "dashed", "border-style: dashed");
        row("border-color", "#123", "border-color: #123");
        row("radius", "12", "border-radius: 12px");
        row("radius", "50%", "border-radius: 50%");
        row("radiusTopLeft", "4", "border-radius: 4px 0px 0px 0px");
        row("radiusTopRight", "4", "border-radius: 8px 4px 8px 8px", "border-radius: 8px");
        row("radiusBottomRight", "4", "border-radius: 8px 2px 4px 2px", "border-radius: 8px 2px");
        row("radiusBottomLeft", "4", "border-radius: 0px 0px 0px 4px");
        row("radiusBottomLeft", "4", "border-bottom-left-radius: 4px", "border-bottom-left-radius: 9px");
        // shadows
        row("boxShadowX", "2", "box-shadow: 2px 0px 0px 0px rgba(0, 0, 0, 0.5)");
        row("boxShadowY", "2", "box-shadow: 1px 2px 3px red, 0 0 9px blue",
            "box-shadow: 1px 1px 3px red, 0 0 9px blue");
        row("boxShadowBlur", "8", "box-shadow: 1px 1px 8px red", "box-shadow: 1px 1px red");
        row("boxShadowSpread", "3", "box-shadow: 0px 0px 0px 3px rgba(0, 0, 0, 0.5)");
        row("boxShadowColor", "#fff", "box-shadow: 1px 1px #fff", "box-shadow: 1px 1px red");
        row("boxShadowInset", "inset", "box-shadow: inset 1px 1px red", "box-shadow: 1px 1px red");
        row("textShadowBlur", "4", "text-shadow: 0px 0px 4px rgba(0, 0, 0, 0.5)");
        row("textShadowColor", "gold", "text-shadow: 1px 1px gold", "text-shadow: 1px 1px red");
        // blending
        row("opacity", "0.5", "opacity: 0.5");
        row("opacity", "40%", "opacity: 40%");
        row("mix-blend-mode", "multiply", "mix-blend-mode: multiply");
        row("blur", "6", "filter: blur(6px)");
        row("blur", "6", "filter: sepia(1) blur(6px)", "filter: sepia(1)");
        row("brightness", "1.2", "filter: blur(2px) brightness(1.2)", "filter: blur(2px)");
        row("contrast", "0.8", "filter: contrast(0.8)");
        row("saturate", "0", "filter: saturate(0)");
        row("backdropBlur", "10", "backdrop-filter: blur(10px)");
        row("overflow", "hidden", "overflow: hidden");
        // masks
        row("maskShape", "circle", "clip-path: circle(50% at 50% 50%)");
        row("maskShape", "inset", "clip-path: inset(0%)", "clip-path: circle(9px)");
        row("maskShape", "none", "clip-path: none", "clip-path: polygon(0 0, 100% 0, 50% 50%)");
        row("cropTop", "10", "clip-path: inset(10% 0% 0% 0%)");
        row("cropRight", "12px", "clip-path: inset(0 12px 0 0)", "clip-path: inset(0)");
        row("cropBottom", "5", "clip-path: inset(1px 2px 5px 2px round 4px)",
            "clip-path: inset(1px 2px round 4px)");
        row("cropLeft", "5", "clip-path: inset(0% 0% 0% 5%)");
        row("cropRound", "8", "clip-path: inset(0% 0% 0% 0% round 8px)");
        row("cropRound", "0", "clip-path: inset(1px 1px 1px 1px)", "clip-path: inset(1px round 4px)");
        row("circleRadius", "30", "clip-path: circle(30% at 10px 20px)",
            "clip-path: circle(50% at 10px 20px)");
        row("circleRadius", "80px", "clip-path: circle(80px at 50% 50%)", "clip-path: circle(at center)");
        row("circleX", "25", "clip-path: circle(9px at 25% 0%)", "clip-path: circle(9px at top left)");
        row("circleY", "12px", "clip-path: circle(closest-side at 100% 12px)", "clip-path: circle(at right)");
        // 6.5 layout
        row("position", "absolute", "position: absolute");
        row("left", "960", "left: 960px");
        row("top", "-4", "top: -4px");
        row("right", "5%", "right: 5%");
        row("bottom", "0", "bottom: 0px");
        row("width", "640", "width: 640px");
        row("height", "50%", "height: 50%");
        row("z-index", "3", "z-index: 3");
        row("padding", "8", "padding: 8px");
        row("margin", "auto", "margin: auto");
        row("display", "flex", "display: flex");
        row("flex-direction", "column", "display: flex; flex-direction: column", "display: flex");
        row("justify-content", "space-between", "display: flex; justify-content: space-between",
            "display: flex");
        row("align-items", "center", "display: flex; align-items: center", "display: flex");
        row("gap", "16", "display: flex; gap: 16px", "display: flex");
        row("translateX", "20", "transform: translateX(20px)");
        row("translateY", "20", "transform: translate(5px, 20px)", "transform: translate(5px)");
        row("rotate", "45", "transform: rotate(45deg)");
        row("scaleX", "2", "transform: scale(2, 3)", "transform: scale(3)");
        row("scaleY", "1.5", "transform: scaleY(1.5)");
        row("skewX", "10", "transform: skewX(10deg)");
        row("skewY", "-10", "transform: skewY(-10deg)");
        row("transform-origin", "top left", "transform-origin: top left");
    }

    void styles()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').first();
        reopen(filmWith(before));
        set(name, value);
        QVERIFY2(bytes() == filmWith(after), bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    // 6.8
    void media_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *element, const char *value, const char *before,
                            const char *after) {
            QTest::newRow(QByteArray(name) + ' ' + value)
                << QByteArray(element) << QByteArray(value) << QByteArray(before) << QByteArray(after);
        };
        row("src", "#take", "b.mp4", "src='a.mp4'", "src='b.mp4'");
        row("src", "#still", "c.png", "src=\"b.jpg\"", "src=\"c.png\"");
        row("object-fit", "#still", "cover", "alt='x' />", "alt='x'\r\n       style='object-fit: cover' />");
        row("object-position", "#still", "10% 20%", "alt='x' />",
            "alt='x'\r\n       style='object-position: 10% 20%' />");
        row("data-volume", "#song", "0.25", "data-volume=\"0.5\"", "data-volume=\"0.25\"");
        row("data-playback-rate", "#song", "2", "data-volume=\"0.5\"",
            "data-volume=\"0.5\" data-playback-rate=\"2\"");
        row("mediaStart", "#song", "1.5", "data-volume=\"0.5\"",
            "data-volume=\"0.5\" data-media-start=\"1.5\"");
        row("muted", "#take", "", " muted", "");
        row("loop", "#song", "", "data-volume=\"0.5\"", "data-volume=\"0.5\" loop");
    }

    void media()
    {
        QFETCH(QByteArray, element);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(test::kInspectedFilm.count(before), 1);
        reopen(test::kInspectedFilm, element.constData());
        set(QByteArray(QTest::currentDataTag()).split(' ').first(), value);
        QByteArray expected = test::kInspectedFilm;
        expected.replace(before, after);
        QVERIFY2(bytes() == expected, bytes());
    }

    /// As read: the words of a row stand in one line, in the style of the program.
    void labelsStandBesideTheirFields()
    {
        reopen(test::kInspectedFilm);
        Theme theme;
        theme.setChoice(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        for (const char *name : {"start", "left", "position", "opacity"}) {
            PropertyRow *shown = shownRow(name);
            QVERIFY2(shown, name);
            const auto middle = [&](QWidget &part) { return part.mapTo(shown, part.rect().center()).y(); };
            QVERIFY2(qAbs(middle(shown->label()) - middle(shown->editor())) <= 1, name);
        }
    }

    /// Not for boxes and shapes, which are drawn; of what has been emptied the field stays while it is
    /// selected.
    void textsAreForWhatIsRead()
    {
        const QByteArray film = QByteArray(test::kInspectedFilm)
                                    .replace("</audio>", "</audio><svg id=\"drawing\"><circle id=\"disc\" "
                                                         "r=\"4\"/><text id=\"words\">Hi</text></svg>");
        for (const char *drawn : {"#plain", "#disc", "#take"}) {
            reopen(film, drawn);
            QVERIFY2(!shownRow("text0"), drawn);
        }
        reopen(film, "#words");
        QVERIFY(shownRow("text0"));
        reopen(QByteArray(film).replace("\"1\"></div>", "\"1\">Box</div>"), "#plain");
        QVERIFY(shownRow("text0"));
        VERIFY_RESULT(m_actions->setText(at("#plain"), {}));
        QTRY_VERIFY(m_panel->inspection().primary().texts.isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(shownRow("text0"));
    }

    /// As the page reads them, where it says how.
    void textsInOtherEncodings()
    {
        const QByteArray words = QByteArray("Gr\xF6\xDF") + "e &amp; \x80";
        const QByteArray film = "<meta charset=\"windows-1252\">" +
                                QByteArray(test::kInspectedFilm).replace("Two</h1>", words + "</h1>");
        reopen(film);
        QCOMPARE(m_panel->inspection().primary().texts, QStringList{utf8("Größe & €")});
    }

    /// To the pixel, whatever a row has behind its field: texts that can be removed, boxes without a frame.
    void fieldsAreBelowEachOther()
    {
        Theme theme;
        theme.setChoice(ThemeChoice::Dark);
        reopen(test::kInspectedFilm);
        QCoreApplication::processEvents();
        const auto edges = [this](const QWidget &part) {
            const int left = part.mapTo(m_panel.get(), QPoint()).x();
            return std::pair(left, left + part.width());
        };
        QVERIFY(shownRow("left") && shownRow("text0"));
        QCOMPARE(edges(shownRow("text0")->editor()), edges(shownRow("left")->editor()));
        reopen(test::kInspectedFilm, "#take");
        QCoreApplication::processEvents();
        QVERIFY(shownRow("muted") && shownRow("data-volume"));
        auto &flag = static_cast<FlagField &>(shownRow("muted")->editor());
        QVERIFY(flag.indent() > 0); // room for what shows the focus
        QCOMPARE(flag.box().mapTo(m_panel.get(), QPoint(flag.indent(), 0)).x(),
                 edges(shownRow("data-volume")->editor()).first);
    }

private:
    void reopen(const QByteArray &film, const char *selected = "#other")
    {
        m_selection->clear();
        m_document->closeAll();
        VERIFY_RESULT(m_document->open(kFile, film));
        m_selection->set({at(selected)});
        QCoreApplication::processEvents(); // what was changed is shown then
        QCOMPARE(m_panel->inspection().paths(), QList{at(selected)});
    }

    /// The one that is there for elements; the composition has a row of the same name.
    PropertyRow *shownRow(const QByteArray &name)
    {
        const auto rows = m_panel->findChildren<PropertyRow *>(QString::fromLatin1(name));
        const auto shown = std::find_if(rows.begin(), rows.end(), [](auto *row) { return row->isVisible(); });
        return shown == rows.end() ? nullptr : *shown;
    }

    /// As a person would: typed where something can be typed, chosen or ticked elsewhere.
    void set(const QByteArray &name, const QByteArray &value)
    {
        PropertyRow *shown = shownRow(name);
        QVERIFY2(shown, "no such row is shown");
        if (auto *paint = qobject_cast<PaintField *>(&shown->editor()))
            choose(paint->kind().box(), value);
        else if (auto *choice = qobject_cast<ChoiceField *>(&shown->editor()))
            choose(choice->box(), value);
        else if (auto *flag = qobject_cast<FlagField *>(&shown->editor()))
            flag->box().click();
        else
            typeInto(*shown->findChild<CommitEdit *>(), value);
    }
};

MUTO_TEST_MAIN(QApplication, TestInspectorRows)
#include "tst_inspector_rows.moc"
