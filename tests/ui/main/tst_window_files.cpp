#include "core/settings/setting_keys.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/fresh_window.h"
#include "ui/main/drop_zone.h"
#include "ui/main/stage.h"
#include "ui/preview/preview_view.h"
#include "ui/problems/problems_model.h"
#include "ui/project/asset_drop.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/render/render_dialog.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace muto;
using test::kPageShownWithinMs;
using test::kWindowFilm;
using ui::ActionId;
using State = ui::DocumentSession::State;

/// Files that the window opens and saves, that others change, and that are dropped on it.
class TestWindowFiles : public test::FreshWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void saysWhatCannotBeOpened();
    void saysWhichPageIsTooLarge();
    void showsAFilmWhoseScriptThrows();
    void offersToFetchWhatAThrowingScriptMayNeed();
    void showsWhatIsWrongInLinkedFiles();
    void opensAFilmBesideAHugeScript();
    void rememberedProjectsAreStored();
    void opensWhatIsChosen();
    void keepsTheTimeWhenFilesChange();
    void editsAreSavedAndUndoneToTheByte();
    void neitherSideOfAConflictIsLost();
    void aCopyOfTheProjectIsSaved();
    void assetsLandWhereTheyAreDropped_data();
    void assetsLandWhereTheyAreDropped();
    void opensPlacesInAnotherProgram();
    void takesFoldersAndHtmlFilesByDrop();
    void takesMediaByDropWhenAFilmIsOpen();

private:
    /// 50 MB, all but the beginning of them spaces.
    void writeHuge(const char *name, const QByteArray &beginning)
    {
        test::writeFile(m_around->folder.filePath(QLatin1String(name)),
                        beginning + QByteArray(50 << 20, ' '));
        m_stalls.excuse(test::Excuse::TestsOwnWork);
    }
    QAbstractButton *noticeAction(const char *words) const;
    ui::MergeDialog *review() const;
};

QAbstractButton *TestWindowFiles::noticeAction(const char *words) const
{
    for (auto *button : m_window->findChildren<QAbstractButton *>(QStringLiteral("noticeAction"))) {
        if (button->isVisible() && button->text() == QString::fromUtf8(words))
            return button;
    }
    return nullptr;
}

ui::MergeDialog *TestWindowFiles::review() const
{
    noticeAction("&Review…")->click();
    for (auto *dialog : m_window->findChildren<ui::MergeDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestWindowFiles::saysWhatCannotBeOpened()
{
    QSignalSpy state(&m_window->session(), &ui::DocumentSession::stateChanged);
    m_window->openPath(m_around->folder.filePath(QStringLiteral("nowhere")));
    QTRY_COMPARE(m_window->session().state(), State::Failed);
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("errorMessage"))->text().isEmpty());
    QCOMPARE(m_window->console().errors(), 1);
}

void TestWindowFiles::saysWhichPageIsTooLarge()
{
    writeHuge("index.html", kWindowFilm);
    m_window->openPath(m_around->folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), State::Failed, kPageShownWithinMs);
    auto *message = m_window->findChild<QLabel *>(QStringLiteral("errorMessage"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("index.html")) &&
                 message->text().contains(QStringLiteral("larger than 32 MB")),
             qPrintable(message->text()));

    write(kWindowFilm); // and whoever mends it sees it at once
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), State::Open, kPageShownWithinMs);
    QCOMPARE(read(), QByteArray(kWindowFilm));
}

/// As far as it got, and with what is wrong where; an error that leaves no film is said in its place.
void TestWindowFiles::showsAFilmWhoseScriptThrows()
{
    const QByteArray thrower = "<script>\nlet a = 1;\nnonsense();\n</script></body>";
    const QByteArray film = QByteArray(kWindowFilm).replace("</body>", thrower);
    write(film);
    openFilm();
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("Go to Source"), kPageShownWithinMs);
    auto *problems = m_window->findChild<ui::ProblemsModel *>();
    const auto thrown = [problems]() -> std::optional<composition::LintIssue> {
        for (const ui::Problem &problem : problems->problemsIn(QStringLiteral("index.html"))) {
            if (problem.issue.code == QLatin1String("page_error"))
                return problem.issue;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(thrown());
    QVERIFY(film.mid(thrown()->where.offset).startsWith("nonsense();\n"));
    QCOMPARE(thrown()->message, QStringLiteral("Uncaught ReferenceError: nonsense is not defined"));
    noticeAction("Go to Source")->click();
    auto *source = m_window->findChild<ui::SourcePanel *>();
    const auto isThere = [source] { return source->currentEditor()->selectedBytes() == "nonsense();"; };
    QTRY_VERIFY(isThere());

    write(QByteArray(film).replace("nonsense();", "String(a);"));
    QTRY_VERIFY_WITH_TIMEOUT(!thrown() && !noticeAction("Go to Source"), kPageShownWithinMs);

    action(ActionId::CloseProject).trigger();
    QTRY_COMPARE(m_window->session().state(), State::Empty);
    write(QByteArray(film).replace("let a = 1;", "window.__hfTimelinesBuilding = true;"));
    m_window->openPath(m_around->folder.path());
    auto *goTo = m_window->findChild<QAbstractButton *>(QStringLiteral("errorGoTo"));
    QTRY_VERIFY_WITH_TIMEOUT(goTo->isVisible(), kPageShownWithinMs);
    source->currentEditor()->goToLine(1);
    goTo->click();
    QTRY_VERIFY(isThere());
}

/// It may be for want of what is on the web that a script throws, and not for what its line says.
void TestWindowFiles::offersToFetchWhatAThrowingScriptMayNeed()
{
    write(QByteArray(kWindowFilm)
              .replace("</body>", "<script src=\"https://cdn.example.com/gsap.min.js\"></script>\n"
                                  "<script>gsap.nonsense();</script></body>"));
    openFilm();
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("Fetch Them…"), kPageShownWithinMs);
}

/// The Render dialog tells of it and leads to the list, that to the file; there it is mended.
void TestWindowFiles::showsWhatIsWrongInLinkedFiles()
{
    const QByteArray script = "const one = 1;\nconst two = Math.random();\n";
    test::writeFile(m_around->folder.filePath(QStringLiteral("anim.js")), script);
    write(QByteArray(kWindowFilm).replace("</body>", "<script src=\"anim.js\"></script></body>"));
    openFilm();
    auto *problems = m_window->findChild<ui::ProblemsModel *>();
    QTRY_COMPARE(problems->filmIssues().counts.errors, 1);
    action(ActionId::Render).trigger();
    QTRY_VERIFY(m_window->findChild<ui::RenderDialog *>());
    auto *dialog = m_window->findChild<ui::RenderDialog *>();
    auto *told = dialog->findChild<QLabel *>(QStringLiteral("issuesLabel"));
    QTRY_VERIFY(told->isVisible());
    dialog->findChild<QAbstractButton *>(QStringLiteral("issuesButton"))->click();
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("problemList"));
    QTRY_VERIFY(list->isVisible() && !dialog->isVisible());
    for (int file = 0; file < list->model()->rowCount(); ++file) {
        const QModelIndex row = list->model()->index(file, 0);
        if (row.data().toString() == QLatin1String("anim.js"))
            Q_EMIT list->activated(list->model()->index(0, 0, row));
    }
    auto *source = m_window->findChild<ui::SourcePanel *>();
    QTRY_COMPARE(source->currentFile(), QStringLiteral("anim.js"));
    QCOMPARE(source->currentEditor()->selectedBytes(), QByteArray("Math.random"));
    VERIFY_RESULT(m_window->session().actions().editSource(QStringLiteral("anim.js"),
                                                           QByteArray(script).replace("Math.random()", "2")));
    QTRY_COMPARE(problems->filmIssues().counts.errors, 0);
}

void TestWindowFiles::opensAFilmBesideAHugeScript()
{
    const QByteArray film =
        QByteArray(kWindowFilm).replace("</body>", "<script src=\"huge.js\"></script></body>");
    write(film);
    writeHuge("huge.js", "window.isHere = true; //");
    openFilm();
    QVERIFY(!m_window->session().document().isOpen(QStringLiteral("huge.js")));
    auto *view = m_window->findChild<ui::TimelineView *>();
    view->setFocus();
    view->select(0);
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    const QByteArray edited = m_window->session().document().bytes(QStringLiteral("index.html"));
    QVERIFY(edited != film);
    QTRY_COMPARE_WITH_TIMEOUT(read(), edited, kPageShownWithinMs);
    QCOMPARE(m_window->console().errors(), 0);
}

void TestWindowFiles::rememberedProjectsAreStored()
{
    openFilm();
    QCOMPARE(m_around->settings.get(settings::keys::general::recentProjects).size(), 1);
}

void TestWindowFiles::opensWhatIsChosen()
{
    m_around->dialogs.path = m_around->folder.path();
    QSignalSpy opened(&m_window->session(), &ui::DocumentSession::opened);
    action(ActionId::OpenFolder).trigger();
    QVERIFY(opened.wait());
}

void TestWindowFiles::keepsTheTimeWhenFilesChange()
{
    openFilm();
    m_window->playback().seek({20});
    write(QByteArray(kWindowFilm).replace("data-duration=\"2\"", "data-duration=\"3\""));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frameCount(), 90, kPageShownWithinMs);
    QCOMPARE(m_window->playback().frame().value, 20);
}

void TestWindowFiles::editsAreSavedAndUndoneToTheByte()
{
    openFilm();
    auto *view = m_window->findChild<ui::TimelineView *>();
    view->setFocus();
    view->select(0);
    const auto nudge = [view] { QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier); };
    for (int i = 0; i < 20; ++i)
        nudge();
    QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("selectionSummary"))->text(),
                 QStringLiteral("1 clip(s) · 1.0 s"));
    const QByteArray edited = m_window->session().document().bytes(QStringLiteral("index.html"));
    QVERIFY(edited != kWindowFilm);
    QTRY_COMPARE_WITH_TIMEOUT(read(), edited, kPageShownWithinMs);
    QCOMPARE(m_window->session().document().undoStack().count(), 20);
    while (action(ActionId::Undo).isEnabled())
        action(ActionId::Undo).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(read(), QByteArray(kWindowFilm), kPageShownWithinMs);
}

void TestWindowFiles::neitherSideOfAConflictIsLost()
{
    const auto saying = [](const char *word) { return QByteArray(kWindowFilm).replace("Hello", word); };
    const auto accept = [](const ui::MergeDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("mergeAccept"))->click();
    };
    openFilm();
    ui::DocumentSession &session = m_window->session();
    session.watcher().setQuietMs(20);
    session.saver().setContinuous(false);
    VERIFY_RESULT(session.actions().setText({QStringLiteral("index.html"), QStringLiteral("#title")},
                                            QStringLiteral("Ours")));
    ui::PlaybackController &playback = m_window->playback();
    playback.setLooping(true);
    playback.togglePlaying();
    QTRY_VERIFY(playback.isPlaying());
    write(saying("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("&Review…"), kPageShownWithinMs);
    QTRY_VERIFY(!playback.isPlaying());
    ui::MergeDialog *dialog = review();
    QVERIFY(dialog);
    dialog->reject(); // it can wait
    QVERIFY(noticeAction("&Review…"));
    QCOMPARE(bytes(), saying("Ours"));
    QCOMPARE(read(), saying("Theirs"));
    dialog = review();
    const QTemporaryDir elsewhere;
    m_around->dialogs.path = elsewhere.filePath(QStringLiteral("theirs.html"));
    const auto exportTheirs = [dialog] {
        dialog->findChild<QAction *>(QStringLiteral("exportTheirs"))->trigger();
    };
    exportTheirs();
    QCOMPARE(test::readFile(m_around->dialogs.path), saying("Theirs"));
    test::writeFile(m_around->dialogs.path, "somebody's");
    exportTheirs();
    QCOMPARE(test::readFile(m_around->dialogs.path), QByteArray("somebody's"));
    dialog->findChild<QRadioButton *>(QStringLiteral("takeTheirs0"))->click();
    accept(*dialog);
    QCOMPARE(bytes(), saying("Theirs"));
    QCOMPARE(read(), saying("Theirs"));
    QVERIFY(!noticeAction("&Review…"));
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), saying("Ours"));

    write(saying("Theirs again"));
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("&Review…"), kPageShownWithinMs);
    dialog = review();
    QVERIFY(dialog);
    accept(*dialog); // ours, unless somebody chooses otherwise
    QCOMPARE(bytes(), saying("Ours"));
    QCOMPARE(read(), saying("Theirs again"));
    action(ActionId::Save).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(read(), saying("Ours"), kPageShownWithinMs);
}

/// With what was not saved before; the original stays open, and its copy is a film of its own.
void TestWindowFiles::aCopyOfTheProjectIsSaved()
{
    openFilm();
    ui::DocumentSession &session = m_window->session();
    session.saver().setContinuous(false);
    VERIFY_RESULT(session.actions().setText({QStringLiteral("index.html"), QStringLiteral("#title")},
                                            QStringLiteral("Copied")));
    const QTemporaryDir elsewhere;
    m_around->dialogs.path = elsewhere.filePath(QStringLiteral("film copy"));
    action(ActionId::SaveCopy).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("&Open the Copy"), kPageShownWithinMs);
    QCOMPARE(test::readFile(m_around->dialogs.path + QStringLiteral("/index.html")),
             QByteArray(kWindowFilm).replace("Hello", "Copied"));
    QCOMPARE(session.location().folder, m_around->folder.path());
    action(ActionId::SaveCopy).trigger(); // there is one already
    QTRY_VERIFY(!noticeAction("&Open the Copy"));
    QCOMPARE(test::readFile(m_around->dialogs.path + QStringLiteral("/index.html")),
             QByteArray(kWindowFilm).replace("Hello", "Copied"));
}

void TestWindowFiles::assetsLandWhereTheyAreDropped_data()
{
    QTest::addColumn<bool>("onCanvas");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<int>("frame");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("where");
    const Qt::KeyboardModifiers none, shift = Qt::ShiftModifier;
    QTest::newRow("a track") << false << none << 51 << 0 << QByteArray("data-start=\"0.7\"");
    QTest::newRow("at the pointer") << false << shift << 51 << 0 << QByteArray("data-start=\"1.7\"");
    QTest::newRow("below all tracks")
        << false << shift << 12 << 1
        << QByteArray("data-start=\"0.4\" data-duration=\"5\" data-track-index=\"1\"");
    QTest::newRow("canvas") << true << none << 21 << 0 << QByteArray("data-start=\"0.7\"");
}

/// At the playhead; in the timeline with Shift where the pointer is.
void TestWindowFiles::assetsLandWhereTheyAreDropped()
{
    QFETCH(bool, onCanvas);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(int, frame);
    QFETCH(int, row);
    QFETCH(QByteArray, where);
    QImage picture(32, 18, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(QDir(m_around->folder.path()).mkdir(QStringLiteral("assets")));
    QVERIFY(picture.save(m_around->folder.filePath(QStringLiteral("assets/red.png"))));
    openFilm();
    m_window->playback().seek({21});
    auto &view = *m_window->findChild<ui::TimelineView *>();
    const ui::TimelineGeometry &geometry = view.scene().geometry;
    QWidget *onto = onCanvas ? m_window->findChild<ui::PreviewView *>() : view.viewport();
    const double y = geometry.topOfRow(row) + ui::TimelineGeometry::kRowHeight / 2.0;
    const QPointF at =
        onCanvas ? QRectF(onto->rect()).center() : QPointF(geometry.xOf((frame + 0.25) / 30.0), y);
    QMimeData data;
    data.setData(ui::kAssetMimeType, "assets/red.png");
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(onto, &drop);
    const auto clip = [this] {
        const QByteArray all = bytes();
        const qsizetype source = all.indexOf("assets/red.png"), begin = all.lastIndexOf('<', source);
        return source < 0 ? QByteArray() : all.mid(begin, all.indexOf('>', source) - begin);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(clip().contains(where), bytes(), kPageShownWithinMs);
    QCOMPARE(m_window->session().document().undoStack().count(), 1);
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), QByteArray(kWindowFilm));
}

void TestWindowFiles::opensPlacesInAnotherProgram()
{
    QTemporaryDir tools;
    const QString editor = tools.filePath(QStringLiteral("editor"));
    test::writeFile(editor,
                    "#!/bin/sh\ncd \"$(dirname \"$0\")\"\nprintf '%s|' \"$@\" > part\nmv part told\n");
    QVERIFY(QFile::setPermissions(editor, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString told = tools.filePath(QStringLiteral("told"));
    const auto opened = [&told] {
        const QByteArray is = test::readFile(told);
        QFile::remove(told);
        return QString::fromUtf8(is);
    };
    const auto command = [this](const char *name) {
        return m_window->findChild<QAction *>(QLatin1String(name));
    };
    const auto set = [this](const QString &text) {
        m_around->settings.set(settings::keys::source::externalEditor, text);
    };
    write(QByteArray(kWindowFilm).replace("Hello", "Hello<img src=\"gone.png\">")); // a problem
    openFilm();
    action(ActionId::ShowSource).trigger();
    auto *source = m_window->findChild<ui::SourcePanel *>();
    QTRY_VERIFY(source->currentEditor());
    set(QStringLiteral("\"%1\" {line}:{column} {file}").arg(editor));
    source->currentEditor()->select({QByteArray(kWindowFilm).indexOf("class=\"clip\""), 0});
    command("source.openExternally")->trigger();
    QTRY_VERIFY(QFile::exists(told));
    QCOMPARE(opened(), QStringLiteral("3:5|%1|").arg(page()));

    // From the problems, and from the files.
    auto *problems = m_window->findChild<QTreeView *>(QStringLiteral("problemList"));
    QTRY_VERIFY(problems->model()->rowCount() > 0);
    problems->setCurrentIndex(problems->model()->index(0, 0, problems->model()->index(0, 0)));
    command("problems.openExternally")->trigger();
    QTRY_VERIFY(QFile::exists(told));
    const QString call = opened();
    QVERIFY2(call.endsWith(QStringLiteral("|%1|").arg(page())) && !call.startsWith(QStringLiteral("1:1|")),
             qPrintable(call));
    auto *files = m_window->findChild<QTreeView *>(QStringLiteral("fileView"));
    QTRY_VERIFY(files->model()->rowCount() > 0);
    files->setCurrentIndex(files->model()
                               ->match(files->model()->index(0, 0), Qt::DisplayRole,
                                       QStringLiteral("index.html"), 1, Qt::MatchExactly)
                               .value(0));
    command("files.openExternally")->trigger();
    QTRY_VERIFY(QFile::exists(told));
    QCOMPARE(opened(), QStringLiteral("1:1|%1|").arg(page()));

    set(QStringLiteral("no-such-editor-here {file}"));
    command("source.openExternally")->trigger();
    const auto isSaid = [this] {
        const auto words = m_window->findChildren<QLabel *>(QStringLiteral("noticeText"));
        return std::any_of(words.begin(), words.end(), [](const QLabel *one) {
            return one->text().contains(QStringLiteral("there is no program no-such-editor-here"));
        });
    };
    QTRY_VERIFY(isSaid());
}

void TestWindowFiles::takesFoldersAndHtmlFilesByDrop()
{
    const auto dropped = [](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return ui::droppedPath(data);
    };
    QCOMPARE(dropped(m_around->folder.path()), m_around->folder.path());
    const QString entry = m_around->folder.filePath(QStringLiteral("index.html"));
    QCOMPARE(dropped(entry), entry);
    QCOMPARE(dropped(m_around->folder.filePath(QStringLiteral("nowhere.html"))), QString());
    QFile text(m_around->folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    QCOMPARE(dropped(text.fileName()), QString());
}

void TestWindowFiles::takesMediaByDropWhenAFilmIsOpen()
{
    QTemporaryDir elsewhere;
    QImage picture(32, 18, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(elsewhere.filePath(QStringLiteral("red.png"))));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(elsewhere.filePath(QStringLiteral("red.png")))});
    const auto enter = [&] {
        QDragEnterEvent event({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    };
    openFilm();
    QVERIFY(enter());
    QDropEvent drop({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(read().contains("assets/red.png"), kPageShownWithinMs);

    // What other programs copy is pasted.
    QApplication::clipboard()->setImage(picture);
    action(ActionId::Paste).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(read().contains("assets/picture.png"), kPageShownWithinMs);
    QApplication::clipboard()->setText(QStringLiteral("1 < 2\r\nindeed\n"));
    action(ActionId::Paste).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(read().contains(">1 &lt; 2<br />indeed</p>"), kPageShownWithinMs);
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestWindowFiles)
#include "tst_window_files.moc"
