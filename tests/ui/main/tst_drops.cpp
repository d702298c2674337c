#include "tests/core/vendor/fake_internet.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/fresh_window.h"
#include "ui/main/drop_zone.h"
#include "ui/main/editing_panels.h"
#include "ui/main/notices.h"
#include "ui/preview/preview_view.h"
#include "ui/project/assets_page.h"
#include "ui/project/drop_hint.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/source/code_editor.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

using namespace muto;
using test::kPageShownWithinMs;
using test::kWindowFilm;
using ui::ActionId;

namespace {

QImage redPicture()
{
    QImage picture(32, 18, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture;
}

QByteArray redPng()
{
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && redPicture().save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace

/// What browsers and other programs hand over by the pointer, on every place that takes it.
class TestDrops : public test::FreshWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void picturesAndTextsLandInTheTimeline();
    void picturesAndTextsLandOnTheCanvas();
    void whatIsOfTheWebIsFetchedAfterAQuestion();
    void whatCannotBeFetchedIsTold_data();
    void whatCannotBeFetchedIsTold();
    void oneFileIsFetchedAtATime();
    void aPictureThatCannotBeReadIsTold();
    void filesAreNamedInTheSourceWhereTheyAreDropped();
    void theProjectTakesPictures();
    void saysWhyNothingCanBeDropped();
    void theStartPageSaysThatThereIsNoFilm();

private:
    /// Held, moved and let go of, as long as it is taken; whether it was.
    bool drop(QWidget *onto, QPointF at, QMimeData &data, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        hold(onto, at, data);
        if (!move(onto, at, data, keys)) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(onto, &leave);
            return false;
        }
        return letGo(onto, at, data, keys);
    }
    static bool move(QWidget *onto, QPointF at, QMimeData &data, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QDragMoveEvent event(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(onto, &event);
        return event.isAccepted();
    }
    static bool letGo(QWidget *onto, QPointF at, QMimeData &data, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(onto, &event);
        return event.isAccepted();
    }
    static bool hold(QWidget *onto, QPointF at, QMimeData &data)
    {
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        return enter.isAccepted();
    }
    ui::TimelineView &timeline() const { return *m_window->findChild<ui::TimelineView *>(); }
    QPointF atSeconds(double seconds, int row) const
    {
        const ui::TimelineGeometry &geometry = timeline().scene().geometry;
        return {geometry.xOf(seconds + 0.01),
                geometry.topOfRow(row) + ui::TimelineGeometry::kRowHeight / 2.0};
    }
    /// The start tag that holds some bytes.
    QByteArray tagWith(const char *bytes) const
    {
        const QByteArray all = this->bytes();
        const qsizetype there = all.indexOf(bytes), begin = all.lastIndexOf('<', there);
        return there < 0 ? QByteArray() : all.mid(begin, all.indexOf('>', there) - begin);
    }
    int steps() const { return m_window->session().document().undoStack().count(); }
    void undoIsAllThatWasDone()
    {
        QCOMPARE(steps(), 1);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), QByteArray(kWindowFilm));
    }
    test::FakeInternet *putOnline(const char *url, const QByteArray &body)
    {
        auto *internet = new test::FakeInternet;
        internet->put(url, body);
        m_window->setNetwork([internet] { return std::unique_ptr<vendor::Transport>(internet); });
        return internet;
    }
    QString notice() const
    {
        for (const auto *label : m_window->findChildren<QLabel *>(QStringLiteral("noticeText"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
};

void TestDrops::picturesAndTextsLandInTheTimeline()
{
    openFilm();
    QMimeData picture;
    picture.setImageData(redPicture());
    QVERIFY(drop(timeline().viewport(), atSeconds(0.4, 1), picture, Qt::ShiftModifier));
    QTRY_VERIFY2_WITH_TIMEOUT(tagWith("assets/picture.png").contains("data-start=\"0.4\""), bytes(),
                              kPageShownWithinMs);
    QVERIFY(QFile::exists(m_around->folder.filePath(QStringLiteral("assets/picture.png"))));
    undoIsAllThatWasDone();

    QMimeData words;
    words.setHtml(QStringLiteral("<p>1 &lt; <b>2</b></p>"));
    QVERIFY(hold(timeline().viewport(), atSeconds(0.6, 0), words));
    QVERIFY(
        timeline().viewport()->findChild<ui::DropHint *>()->text().startsWith(QStringLiteral("“1 < 2” — ")));
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), words, Qt::ShiftModifier));
    const QByteArray film = bytes();
    QVERIFY2(film.contains(">1 &lt; 2</p>") && film.contains("data-start=\"0.6\""), film);
    undoIsAllThatWasDone();
}

/// Around the point, and within the picture.
void TestDrops::picturesAndTextsLandOnTheCanvas()
{
    openFilm();
    auto *canvas = m_window->findChild<ui::PreviewView *>();
    const auto at = [canvas](double x, double y) { return canvas->filmToView().map(QPointF(x, y)); };
    QMimeData picture;
    picture.setHtml(
        QStringLiteral("<img src='data:image/png;base64,%1'>").arg(QString::fromLatin1(redPng().toBase64())));
    QVERIFY(drop(canvas, at(100, 50), picture));
    QTRY_VERIFY2_WITH_TIMEOUT(
        tagWith("assets/picture.png").contains("left: 84px; top: 41px; width: 32px; height: 18px"), bytes(),
        kPageShownWithinMs);
    undoIsAllThatWasDone();
    QVERIFY(drop(canvas, at(318, 179), picture));
    QTRY_VERIFY2_WITH_TIMEOUT(tagWith("assets/picture").contains("left: 288px; top: 162px"), bytes(),
                              kPageShownWithinMs);
    undoIsAllThatWasDone();

    QMimeData words;
    words.setText(QStringLiteral("Here"));
    QVERIFY(drop(canvas, at(80, 120), words));
    QVERIFY2(tagWith("data-label=\"Here\"").contains("left: 0px; top: 115px; width: 160px"), bytes());
    undoIsAllThatWasDone();
}

void TestDrops::whatIsOfTheWebIsFetchedAfterAQuestion()
{
    openFilm();
    test::FakeInternet *internet = putOnline("https://example.com/photo?7", redPng());
    QMimeData photo;
    photo.setHtml(
        QStringLiteral("<a href='https://example.com/'><img src='https://example.com/photo?7'></a>"));
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), photo, Qt::ShiftModifier));
    QVERIFY(m_around->dialogs.asked.text.contains(QStringLiteral("photo of example.com")));
    QCOMPARE(internet->asked, QStringList()); // nobody has said yes
    QCOMPARE(bytes(), QByteArray(kWindowFilm));

    m_around->dialogs.takesAlternative = true;
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), photo, Qt::ShiftModifier));
    QVERIFY2(bytes().contains(">https://example.com/photo?7</p>"), bytes());
    undoIsAllThatWasDone();

    m_around->dialogs.accepts = true;
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), photo, Qt::ShiftModifier));
    QVERIFY(notice().contains(QStringLiteral("Fetching photo from example.com")));
    QTRY_VERIFY2_WITH_TIMEOUT(tagWith("assets/photo.png").contains("data-start=\"0.6\""), bytes(),
                              kPageShownWithinMs);
    QCOMPARE(notice(), QString());
    undoIsAllThatWasDone();
}

void TestDrops::whatCannotBeFetchedIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << QByteArray("<!doctype html><p>Please log in");
    QTest::newRow("nothing") << QByteArray();
}

void TestDrops::whatCannotBeFetchedIsTold()
{
    QFETCH(QByteArray, body);
    openFilm();
    m_around->dialogs.accepts = true;
    putOnline(body.isEmpty() ? "https://example.com/other.jpg" : "https://example.com/photo.jpg", body);
    QApplication::clipboard()->setText(
        QStringLiteral("https://example.com/photo.jpg")); // pasting is no other way
    action(ActionId::Paste).trigger();
    QTRY_VERIFY2(notice().contains(QStringLiteral("photo.jpg")) &&
                     !notice().startsWith(QStringLiteral("Fetching")),
                 qPrintable(notice()));
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
    QCOMPARE(steps(), 0);
}

/// Whoever has enough of waiting says so.
void TestDrops::oneFileIsFetchedAtATime()
{
    openFilm();
    m_around->dialogs.accepts = true;
    test::FakeInternet *internet = putOnline("https://example.com/photo.jpg", redPng());
    internet->isSilent = true;
    QMimeData photo;
    photo.setUrls({QUrl(QStringLiteral("https://example.com/photo.jpg"))});
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), photo, Qt::ShiftModifier));
    QVERIFY(notice().startsWith(QStringLiteral("Fetching")));
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), photo, Qt::ShiftModifier));
    const auto tells = [this](const char *words) {
        const auto labels = m_window->findChildren<QLabel *>(QStringLiteral("noticeText"));
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    QVERIFY(tells("something else is being fetched"));
    QTRY_COMPARE(internet->asked.size(), 1);
    for (auto *button : m_window->findChildren<QAbstractButton *>(QStringLiteral("noticeAction"))) {
        if (button->text().contains(QStringLiteral("Cancel")))
            button->click();
    }
    QTRY_VERIFY(!tells("Fetching"));
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
}

void TestDrops::aPictureThatCannotBeReadIsTold()
{
    openFilm();
    QMimeData picture;
    picture.setHtml(QStringLiteral("<img src='data:image/png;base64,AAAA'>"));
    QVERIFY(drop(timeline().viewport(), atSeconds(0.6, 0), picture, Qt::ShiftModifier));
    QTRY_VERIFY(notice().contains(QStringLiteral("cannot be read")));
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
}

void TestDrops::filesAreNamedInTheSourceWhereTheyAreDropped()
{
    openFilm();
    action(ActionId::ShowSource).trigger();
    auto *editor = m_window->findChild<ui::CodeEditor *>();
    QTRY_VERIFY(editor && editor->isVisible());
    editor->goToLine(1);
    const qsizetype place = QByteArray(kWindowFilm).indexOf("Hello");
    const auto point = [editor](qsizetype offset) {
        const auto where = [editor, offset](unsigned message) {
            return double(editor->SendScintilla(message, 0UL, long(offset)));
        };
        return QPointF(where(QsciScintilla::SCI_POINTXFROMPOSITION) + 1,
                       where(QsciScintilla::SCI_POINTYFROMPOSITION) + 3);
    };
    editor->select({place, 0});
    QMimeData picture;
    picture.setImageData(redPicture());
    QVERIFY(drop(editor->viewport(), point(place), picture));
    QTRY_COMPARE_WITH_TIMEOUT(bytes(), QByteArray(kWindowFilm).replace("Hello", "assets/picture.pngHello"),
                              kPageShownWithinMs);
    undoIsAllThatWasDone();
    QVERIFY(!QFile::exists(m_around->folder.filePath(QStringLiteral("assets/picture.png"))));
}

void TestDrops::theProjectTakesPictures()
{
    openFilm();
    auto *assets = m_window->findChild<ui::AssetsPage *>();
    QMimeData data;
    data.setImageData(redPicture());
    QVERIFY(drop(assets, {5, 5}, data));
    const auto isThere = [this](const char *name) {
        return QFile::exists(m_around->folder.filePath(QLatin1String(name)));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere("assets/picture.png") && steps() == 1, kPageShownWithinMs);
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
    action(ActionId::Undo).trigger();
    QVERIFY(!isThere("assets/picture.png"));

    QVERIFY(m_window->findChild<ui::FilesPage *>()->model().dropMimeData(&data, Qt::CopyAction, -1, -1, {}) ==
            false);
    QTRY_VERIFY_WITH_TIMEOUT(isThere("picture.png"), kPageShownWithinMs);
}

void TestDrops::saysWhyNothingCanBeDropped()
{
    openFilm();
    QMimeData notes;
    notes.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/notes.txt"))});
    QWidget *view = timeline().viewport();
    QVERIFY(hold(view, atSeconds(0.6, 0), notes));
    auto *hint = view->findChild<ui::DropHint *>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(QStringLiteral("notes.txt is no picture")));
    QVERIFY(hint->area().isNull());
    QVERIFY(!move(view, atSeconds(0.6, 0), notes));
    QVERIFY(!drop(view, atSeconds(0.6, 0), notes));
    QVERIFY(!letGo(view, atSeconds(0.6, 0), notes)); // whoever asked
    QVERIFY(!hint->isVisible());

    auto *assets = m_window->findChild<ui::AssetsPage *>();
    QMimeData words;
    words.setText(QStringLiteral("Hello"));
    QVERIFY(!drop(assets, {5, 5}, words));
    QVERIFY(assets->findChild<ui::DropHint *>()->text().startsWith(QStringLiteral("A text is no file.")));
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
}

void TestDrops::theStartPageSaysThatThereIsNoFilm()
{
    QMimeData picture;
    picture.setImageData(redPicture());
    auto *zone = m_window->findChild<ui::DropZone *>(QStringLiteral("dropInvitation"));
    QVERIFY(hold(m_window.get(), {400, 20}, picture));
    QVERIFY(zone->isVisible());
    QVERIFY(zone->text().startsWith(QStringLiteral("There is no film to add it to.")));
    QVERIFY(!move(m_window.get(), {400, 20}, picture));
    QVERIFY(!drop(m_window.get(), {400, 20}, picture));
    QVERIFY(!letGo(m_window.get(), {400, 20}, picture));
    QVERIFY(!zone->isVisible());
    openFilm();
    QVERIFY(drop(m_window.get(), {400, 20}, picture));
    QTRY_VERIFY_WITH_TIMEOUT(bytes().contains("assets/picture.png"), kPageShownWithinMs);
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestDrops)
#include "tst_drops.moc"
