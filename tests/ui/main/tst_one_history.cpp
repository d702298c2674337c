// One history for all panels, in the real window: twenty steps by mouse and keys, each in another place, all
// of them undone and done again, byte for byte.

#include "tests/support/web_test_main.h"
#include "tests/ui/captions/captioned_film.h"
#include "tests/ui/main/open_window.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QTreeView>

#include <functional>
#include <vector>

using namespace muto;
using muto::test::at;
using ui::ActionId;

namespace {

constexpr int kStepMs = 3'000;

/// With captions, a script that moves a title, and a card to be moved about.
QByteArray filmOfMany()
{
    QByteArray film = test::CaptionedFilm().document.bytes(test::kFile);
    film.replace(
        "data-no-timeline>\n",
        "data-fps=30>\n"
        "  <h1 id=\"title\" class=\"clip\" data-start=\"1\" data-duration=\"4\" data-track-index=\"1\" "
        "style=\"position: absolute; left: 100px; top: 80px\">Hello</h1>\n"
        "  <p id=\"card\" class=\"clip\" data-start=\"2\" data-duration=\"4\" data-track-index='2' "
        "style=\"position: absolute; left: 600px; top: 400px; width: 600px; height: 300px\">Card</p>\n");
    film.replace("</body>",
                 "<script>\n"
                 "  window.gsap = { timeline: () => ({ from() { return this; }, to() { return this; },"
                 " duration: () => 20, paused: () => true, pause() {}, seek() {}, totalTime() {} }) };\n"
                 "</script>\n"
                 "<script>\n"
                 "  const tl = gsap.timeline({ paused: true }); // the film's\n"
                 "  tl.to(\"#title\", { x: 100, duration: 3 }, 1);\n"
                 "  window.__timelines = { main: tl };\n"
                 "</script>\n</body>");
    return film;
}

} // namespace

class TestOneHistory : public test::OpenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_film = filmOfMany();
        startWindow();
        open(m_film);
        m_window->playback().seek({90});
        QTRY_COMPARE(m_window->playback().frame(), FrameIndex{90});
    }

    void cleanup() { m_stalls.check(); }
    void cleanupTestCase() { m_window.reset(); }

    void twentyStepsAreUndoneAndDoneAgain()
    {
        std::vector<QByteArray> states{m_film};
        for (const auto &[name, doStep] : twentySteps()) {
            doStep(); // some of them when the page has answered
            const auto isDone = [&] {
                return steps() == int(states.size()) && bytes() != states.back() && !document().isInGesture();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isDone(), name, kStepMs);
            states.push_back(bytes());
        }
        QCOMPARE(states.size(), std::size_t(21));
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), states.back(), kStepMs);

        for (int state = int(states.size()) - 2; state >= 0; --state) {
            QTest::keyClick(&timeline(), Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(bytes(), states[std::size_t(state)]);
        }
        QCOMPARE(bytes(), m_film);
        QVERIFY(!action(ActionId::Undo).isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), m_film, kStepMs);

        for (std::size_t state = 1; state < states.size(); ++state) {
            QTest::keyClick(&timeline(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(bytes(), states[state]);
        }
        QVERIFY(!action(ActionId::Redo).isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), states.back(), kStepMs);
        QCOMPARE(find<ui::SourcePanel>()->currentEditor()->bytes(), states.back());
    }

    /// The keyboard is in the field that the last value was typed into.
    void aFieldLeavesUndoToTheHistory()
    {
        const QByteArray before = bytes();
        const int count = steps();
        type("#title", "start", "0.5");
        QTRY_COMPARE(steps(), count + 1);
        const QByteArray after = bytes();
        QWidget *field = QApplication::focusWidget();
        QVERIFY(qobject_cast<ui::CommitEdit *>(field));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), before);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bytes(), after);
        QTest::keyClicks(field, QStringLiteral("77")); // what is not yet meant is the field's own
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), after);
        QTest::keyClick(field, Qt::Key_Escape);
    }

private:
    using Step = std::pair<const char *, std::function<void()>>;

    std::vector<Step> twentySteps()
    {
        const auto trigger = [this](ActionId id) { return [this, id] { action(id).trigger(); }; };
        const auto key = [this](Qt::Key which, Qt::KeyboardModifiers with = {}) {
            return [this, which, with] {
                timeline().setFocus();
                QTest::keyClick(&timeline(), which, with);
            };
        };
        return {
            {"a clip is dragged", [this] { dragClip("#card", 0.5, 1); }},
            {"a clip is trimmed", [this] { dragClip("#card", 1, -1); }},
            {"a start is typed", [this] { type("#title", "start", "1 + 0.5"); }},
            {"a duration is typed", [this] { type("#title", "duration", "3"); }},
            {"the source is typed", [this] { typeSource("Card</p>", "Our "); }},
            {"a layer is renamed", [this] { renameLayer("#card", "Business"); }},
            {"a layer is hidden", [this] { clickEye("#caption-3"); }},
            {"a keyframe is set", [this] { setKeyframe("#title"); }},
            {"a marker is set", trigger(ActionId::AddMarker)},
            {"a caption is written", [this] { writeCaption(1, "Something else"); }},
            {"an element is dragged", [this] { dragOnCanvas("#card"); }},
            {"an element is nudged", [this] { QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier); }},
            {"a shape is inserted", trigger(ActionId::InsertEllipse)},
            {"it is duplicated", key(Qt::Key_D, Qt::ControlModifier)},
            {"a clip is cut in two", [this, trigger] { select("#title"), trigger(ActionId::Split)(); }},
            {"a clip is deleted", [this, key] { select("#title"), key(Qt::Key_Delete)(); }},
            {"an element goes to the front",
             [this, trigger] { select("#card"), trigger(ActionId::BringToFront)(); }},
            {"a clip is moved by keys", key(Qt::Key_Right, Qt::AltModifier)},
            {"a clip is pasted",
             [key] { key(Qt::Key_C, Qt::ControlModifier)(), key(Qt::Key_V, Qt::ControlModifier)(); }},
            {"a script is typed", [this] { typeSource("the film's", "all "); }},
        };
    }

    void setKeyframe(const char *element)
    {
        ui::PlaybackController &playback = m_window->playback();
        playback.seek({60});
        QTRY_COMPARE(playback.frame(), FrameIndex{60});
        select(element);
        action(ActionId::AddKeyframe).trigger();
    }

    ui::CanvasOverlay *canvas() const { return find<ui::CanvasOverlay>(); }
    void select(const char *element) { selection().select(at(element)); }

    QRectF clip(const char *id) const { return test::clipIn(timeline(), id); }

    /// From a place in it (0 to 1, its edges) by seconds.
    void dragClip(const char *id, double place, double seconds)
    {
        const QRectF rect = clip(id);
        const double x = place >= 1 ? rect.right() - 3 : rect.left() + rect.width() * place;
        const QPoint from(int(x), int(rect.center().y()));
        const QPoint by(int(timeline().scene().geometry.pixelsPerSecond * seconds), 0);
        QTest::mouseMove(timeline().viewport(), from);
        QTest::mousePress(timeline().viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(timeline().viewport(), from + by * i / 4);
        QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, from + by);
    }

    void type(const char *element, const char *name, const char *text)
    {
        select(element);
        ui::CommitEdit *field = nullptr;
        const auto isInspected = [&] {
            const auto &inspector = *find<ui::InspectorPanel>();
            for (const auto *row : inspector.findChildren<ui::PropertyRow *>(QLatin1String(name))) {
                if (row->isVisible()) // the film has a duration, too
                    field = row->findChild<ui::CommitEdit *>();
            }
            return field && inspector.inspection().paths() == QList{at(element)};
        };
        QTRY_VERIFY_WITH_TIMEOUT(isInspected(), kStepMs);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void typeSource(const char *before, const char *text)
    {
        ui::CodeEditor &editor = sourceBefore(before);
        QTest::keyClicks(&editor, QLatin1String(text));
        find<ui::SourcePanel>()->flush(); // as after the pause
    }

    QModelIndex layer(const char *element, int column) const
    {
        auto &panel = *find<ui::LayersPanel>();
        const auto &shown = static_cast<QAbstractProxyModel &>(*panel.view().model());
        return shown.mapFromSource(panel.model().indexOf(at(element))).siblingAtColumn(column);
    }

    void renameLayer(const char *element, const char *name)
    {
        action(ActionId::ShowLayers).trigger();
        auto &view = find<ui::LayersPanel>()->view();
        view.setCurrentIndex(layer(element, ui::LayersModel::NameColumn));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        write(view.viewport(), name);
    }

    void clickEye(const char *element)
    {
        auto &view = find<ui::LayersPanel>()->view();
        const QModelIndex eye = layer(element, ui::LayersModel::EyeColumn);
        view.scrollTo(eye);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(eye).center());
    }

    void writeCaption(int row, const char *text)
    {
        action(ActionId::ShowCaptions).trigger();
        auto *view = find<QTreeView>("captionList");
        QTRY_VERIFY(view->model()->rowCount() > row);
        const QModelIndex cell = view->model()->index(row, 2);
        view->setCurrentIndex(cell);
        view->edit(cell);
        write(view->viewport(), text);
    }

    void write(QWidget *viewport, const char *text)
    {
        auto *editor = viewport->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    void dragOnCanvas(const char *element)
    {
        select(element);
        const QByteArray before = bytes();
        const QPoint from = preview().filmToView().map(QPointF(900, 550)).toPoint();
        canvas()->setFocus();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        // The page is asked what lies there; until it has answered nothing is dragged.
        QPoint to = from + QPoint(30, 20);
        const auto isDragged = [&] {
            QTest::mouseMove(canvas(), to);
            to += QPoint(1, 0);
            return bytes() != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDragged(), kStepMs);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }

    QByteArray m_film;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestOneHistory)
#include "tst_one_history.moc"
