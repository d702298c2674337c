#include "core/captions/caption_reader.h"
#include "core/project/line_merge.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/core/vendor/fake_internet.h"
#include "tests/support/temp_project.h"
#include "tests/support/web_test_main.h"
#include "tests/translations/ts_file.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "tests/ui/layout_audit.h"
#include "tests/ui/pseudo_language.h"
#include "ui/captions/caption_dialog.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/main/notice_card.h"
#include "ui/main/panel_dock.h"
#include "ui/projects/template_gallery.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/versions_dialog.h"
#include "ui/render/render_controller.h"
#include "ui/render/renders_panel.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/vendor/vendor_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace muto;
using ui::ActionId;

namespace {

constexpr int kOpenMs = 60'000;
constexpr int kPlacedWithinMs = 400;
constexpr QSize kSmallestScreen(1280, 720);

/// Something for each panel to show.
constexpr const char *kBusyFilm = R"(<!doctype html><html data-composition-variables='[
{"id":"name","type":"string","label":"Name","default":"Ada"},
{"id":"ground","type":"color","label":"Ground","default":"#204080"},
{"id":"amount","type":"number","label":"Amount","default":3,"min":0,"max":9}]'><body>
<div id="root" data-composition-id="main" data-width="1920" data-height="1080" data-start="0" data-duration="4">
<h1 class="clip" id="title" data-label="Title" data-start="0" data-duration="3" data-track-index="1"
 style="position: absolute; left: 20px; top: 20px; color: #fff; font-size: 40px">Hello</h1>
<img class="clip" id="gone" src="assets/gone.png" data-start="1" data-duration="2" data-track-index="0">
</div></body></html>)";

constexpr const char *kSubtitles = "WEBVTT\n\n00:01.000 --> 00:02.500\nGood evening\n";

project::StoredJournal journal()
{
    project::EditJournal unsaved{QStringLiteral("/media/ada/films/A film with a long name"),
                                 QStringLiteral("index.html"),
                                 QDateTime(QDate(2026, 11, 26), QTime(17, 40), Qt::UTC),
                                 {},
                                 {}};
    unsaved.texts.push_back({QStringLiteral("index.html"), {}, {}});
    return {{}, unsaved};
}

/// QtTest cuts long messages short: what is wrong is said as it is found, and once.
void note(QStringList &all, const QString &screen, const QString &complaints)
{
    for (const QString &each : complaints.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (all.contains(each))
            continue;
        qInfo().noquote() << screen << each;
        all << each;
    }
}

/// What is made in several steps, some of them later, has its last place a moment after it is shown.
QString clippedAtLast(const QWidget &screen)
{
    QString clipped;
    const bool haveRoom = QTest::qWaitFor(
        [&] {
            clipped = test::clippedWords(screen);
            return clipped.isEmpty();
        },
        kPlacedWithinMs);
    return haveRoom ? QString() : clipped;
}

/// Kept for people to look at when they say where.
void keepPicture(QWidget &screen, const QString &name)
{
    const QString folder = qEnvironmentVariable("MUTO_PICTURES");
    if (!folder.isEmpty())
        screen.grab().save(
            QStringLiteral("%1/%2 %3.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()), name));
}

ui::OutsideConflict conflict()
{
    const QByteArray base = "<p>one</p>\n", ours = "<p>two</p>\n", theirs = "<p>three</p>\n";
    return {QStringLiteral("index.html"), base, ours, theirs, *project::mergeLines(base, ours, theirs)};
}

} // namespace

/// The real window on a film, with each of its panels and dialogs in turn, at whatever scale QT_SCALE_FACTOR
/// says.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
    void theSmallestScreenShowsAll();
    void controlsHaveNamesTipsAndAnOrder();
    void numbersInFilesAreOfNoLanguage();
    void theLanguageIsReadable();

private:
    using Visit = std::function<void(const QString &name, QWidget &screen)>;

    void speak(const QString &language);
    void begin();
    void openFilm();
    void visitAll(const Visit &visit);
    void visitPanels(const Visit &visit);
    void visitFilmsInspector(const Visit &visit);
    void visitRender(const Visit &visit);
    void visitPreferences(const Visit &visit);
    void visitOthers(const Visit &visit);
    void visitPastRenders(const Visit &visit);
    void visitFilesElsewhere(const Visit &visit);
    void visitNotices(const Visit &visit);
    static void visitShown(const Visit &visit, QDialog &dialog);
    QDialog *open(ActionId action, const char *name);
    QDialog *shown(const char *name) const
    {
        for (QDialog *each : m_window->findChildren<QDialog *>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void press(const QWidget &dialog, const char *name)
    {
        dialog.findChild<QAbstractButton *>(QLatin1String(name))->click();
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QTranslator> m_language;
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestEveryWindow::cleanup()
{
    m_window.reset();
    m_renders.reset();
    if (m_language)
        QCoreApplication::removeTranslator(m_language.get());
    m_language.reset();
    QLocale::setDefault(QLocale::c());
}

void TestEveryWindow::speak(const QString &language)
{
    if (language == QLatin1String("German")) {
        m_language = std::make_unique<test::TsTranslator>(test::sourcesFolder() +
                                                          QStringLiteral("/translations/mutoscope_de.ts"));
        QLocale::setDefault(QLocale(QLocale::German));
    } else if (language == QLatin1String("longer than any")) {
        m_language = std::make_unique<test::PseudoLanguage>();
    }
    if (m_language)
        QCoreApplication::installTranslator(m_language.get());
}

void TestEveryWindow::begin()
{
    m_project = std::make_unique<test::TempProject>();
    m_project->write(QStringLiteral("index.html"), kBusyFilm);
    m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
    m_theme = std::make_unique<ui::Theme>();
    m_fakes = {};
    m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
    m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_renders, m_dialogs, *m_theme);
    m_window->resize(kSmallestScreen);
    m_window->show();
}

void TestEveryWindow::openFilm()
{
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    m_window->openPath(m_project->folder());
    QVERIFY(ready.wait(kOpenMs));
    m_window->findChild<ui::TimelineView *>()->select(0);
    settle();
}

QDialog *TestEveryWindow::open(ActionId action, const char *name)
{
    m_window->actions().action(action)->trigger();
    settle();
    return m_window->findChild<QDialog *>(QLatin1String(name));
}

void TestEveryWindow::visitPanels(const Visit &visit)
{
    for (ui::PanelDock *dock : m_window->findChildren<ui::PanelDock *>()) {
        dock->show();
        dock->raise();
        settle();
        visit(dock->objectName(), *dock);
        auto *sections = dock->findChild<QTabBar *>(QStringLiteral("projectSections"));
        for (int i = 1; sections && i < sections->count(); ++i) {
            sections->setCurrentIndex(i);
            settle();
            visit(sections->tabText(i), *dock);
        }
    }
}

/// Without a clip that is selected.
void TestEveryWindow::visitFilmsInspector(const Visit &visit)
{
    m_window->session().selection().set({});
    settle();
    auto *inspector = m_window->findChild<ui::PanelDock *>(QStringLiteral("inspectorDock"));
    inspector->raise();
    settle();
    QVERIFY(inspector->findChild<QWidget *>(QStringLiteral("compositionSection"))->isVisible());
    visit(QStringLiteral("the film's inspector"), *inspector);
}

void TestEveryWindow::visitRender(const Visit &visit)
{
    QDialog *dialog = open(ActionId::Render, "renderDialog");
    QVERIFY(dialog);
    visit(QStringLiteral("render"), *dialog);
    press(*dialog, "advancedToggle");
    visit(QStringLiteral("render, advanced"), *dialog);
    press(*dialog, "advancedToggle");
    press(*dialog, "renderButton");
    m_fakes.last().capture(60, 120);
    settle();
    visit(QStringLiteral("rendering"), *dialog);
    m_fakes.last().complete();
    settle();
    visit(QStringLiteral("rendered"), *dialog);
    press(*dialog, "backToSettingsButton");
    press(*dialog, "renderButton");
    m_fakes.last().breakDown({ErrorKind::Worker,
                              QStringLiteral("Capturing frame 13 failed: no picture came for 60 s"),
                              QStringLiteral("Play the preview at 0.4 s to see it.")});
    settle();
    visit(QStringLiteral("render that failed"), *dialog);
    press(*dialog, "showLogButton");
    visit(QStringLiteral("its log"), *dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestEveryWindow::visitPreferences(const Visit &visit)
{
    QDialog *dialog = open(ActionId::Preferences, "settingsDialog");
    QVERIFY(dialog);
    auto *groups = dialog->findChild<QListWidget *>(QStringLiteral("settingsGroups"));
    for (int i = 0; i < groups->count(); ++i) {
        groups->setCurrentRow(i);
        settle();
        visit(QStringLiteral("preferences, ") + groups->item(i)->text(), *dialog);
    }
    dialog->close();
}

void TestEveryWindow::visitOthers(const Visit &visit)
{
    for (const auto &[action, name] :
         {std::pair(ActionId::NewProject, "newProjectDialog"),
          std::pair(ActionId::CommandPalette, "commandPalette"),
          std::pair(ActionId::Shortcuts, "shortcutsDialog"), std::pair(ActionId::About, "aboutDialog")}) {
        QDialog *dialog = open(action, name);
        QVERIFY2(dialog, name);
        visit(QLatin1String(name), *dialog);
        dialog->close();
    }
    ui::RecoveryDialog recovery({journal()}, m_window.get());
    ui::MergeDialog merge(conflict(), m_window.get());
    ui::CaptionDialog captions(
        {QStringLiteral("film.srt"), captions::readCaptions(kSubtitles).value(), {640, 360}, 4, 3, {}},
        m_window.get());
    m_project->write(QStringLiteral("earlier.html"), "<p>earlier</p>\n");
    ui::VersionsDialog versions(
        QStringLiteral("index.html"), kBusyFilm,
        {{m_project->path(QStringLiteral("earlier.html")), QDateTime::currentDateTimeUtc().addDays(-2)}},
        m_window.get());
    ui::VersionsDialog none(QStringLiteral("index.html"), kBusyFilm, {}, m_window.get());
    for (QDialog *dialog : std::initializer_list<QDialog *>{&recovery, &merge, &captions, &versions, &none})
        visitShown(visit, *dialog);
}

void TestEveryWindow::visitShown(const Visit &visit, QDialog &dialog)
{
    dialog.show();
    settle();
    visit(QLatin1String(dialog.metaObject()->className()), dialog);
    dialog.close();
}

/// The dialog, as the list of renders opens it.
void TestEveryWindow::visitPastRenders(const Visit &visit)
{
    auto *panel = m_window->findChild<ui::RendersPanel *>();
    for (const auto &[id, how] : {std::pair(1, "one that is done"), std::pair(2, "one that failed")}) {
        Q_EMIT panel->followRequested(id);
        settle();
        QDialog *dialog = shown("renderDialog");
        QVERIFY2(dialog, how);
        visit(QLatin1String(how), *dialog);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Files that are missing, and those of the web: all that can come of fetching them.
void TestEveryWindow::visitFilesElsewhere(const Visit &visit)
{
    auto *locate = m_window->findChild<QAbstractButton *>(QStringLiteral("locateMissing"));
    QTRY_VERIFY(!locate->isHidden());
    locate->click();
    settle();
    QDialog *missing = shown("missingDialog");
    QVERIFY(missing);
    visit(QStringLiteral("missing files"), *missing);
    missing->close();
    m_project->write(QStringLiteral("web.html"),
                     "<script src='https://a.example/a.js'></script>"
                     "<script src='https://an.example.with-a-long-name.example/and/a/path/b.js'></script>");
    auto internet = std::make_unique<test::FakeInternet>();
    internet->put("https://a.example/a.js", "var a;");
    ui::VendorDialog vendor({m_project->folder(), QStringLiteral("web.html")}, std::move(internet),
                            m_window.get());
    QSignalSpy ended(&vendor, &ui::VendorDialog::vendored);
    vendor.show();
    vendor.start();
    settle();
    visit(QStringLiteral("files of the web"), vendor);
    QVERIFY(!ended.isEmpty() || ended.wait(kOpenMs));
    visit(QStringLiteral("files of the web, fetched"), vendor);
    vendor.close();
}

void TestEveryWindow::visitNotices(const Visit &visit)
{
    Q_EMIT m_window->session().historyLost();
    settle();
    auto *card = m_window->findChild<ui::NoticeCard *>();
    QVERIFY(card);
    visit(QStringLiteral("a lost history"), *card);
    Q_EMIT card->closed();
}

void TestEveryWindow::visitAll(const Visit &visit)
{
    begin();
    settle();
    visit(QStringLiteral("start page"), *m_window);
    openFilm();
    visit(QStringLiteral("editor"), *m_window);
    visitPanels(visit);
    visitFilmsInspector(visit);
    visitRender(visit);
    visitPastRenders(visit);
    visitPreferences(visit);
    visitOthers(visit);
    visitFilesElsewhere(visit);
    visitNotices(visit);
}

void TestEveryWindow::wordsHaveRoom_data()
{
    QTest::addColumn<QString>("language");
    const bool isForPeople = qEnvironmentVariableIsSet("MUTO_PICTURES");
    QStringList languages{QStringLiteral("longer than any")};
    if (isForPeople || !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        languages << QStringLiteral("English") << QStringLiteral("German");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestEveryWindow::wordsHaveRoom()
{
    QFETCH(QString, language);
    speak(language);
    QStringList clipped;
    visitAll([&clipped](const QString &name, QWidget &screen) {
        note(clipped, name, clippedAtLast(screen));
        keepPicture(screen, name);
    });
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void TestEveryWindow::theSmallestScreenShowsAll()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("the same at every scale");
    begin();
    settle();
    auto *page = m_window->findChild<QScrollArea *>(QStringLiteral("startScroll"));
    auto *gallery = m_window->findChild<ui::TemplateGallery *>();
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
    int whole = 0;
    for (int row = 0; row < gallery->model()->rowCount(); ++row) {
        const QRect card = gallery->visualRect(gallery->model()->index(row, 0));
        const bool isWhole = gallery->viewport()->rect().contains(card);
        const QRect seen = gallery->viewport()->rect() & card;
        QVERIFY2(
            isWhole || seen.isEmpty(),
            qPrintable(
                QStringLiteral("card %1 shows %2 of %3").arg(row).arg(seen.height()).arg(card.height())));
        whole += isWhole;
    }
    QVERIFY(whole > 0);
    openFilm();
    for (const char *name : {"totalTime", "volumeSlider"})
        QVERIFY2(m_window->findChild<QWidget *>(QLatin1String(name))->isVisible(), name);
}

void TestEveryWindow::controlsHaveNamesTipsAndAnOrder()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("the same at every scale");
    QStringList complaints;
    visitAll([&complaints](const QString &name, QWidget &screen) {
        note(complaints, name, test::widgetsWithoutName(screen));
        note(complaints, name, test::picturesWithoutToolTip(screen));
        if (screen.isWindow())
            note(complaints, name, test::strayTabs(screen));
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

/// Where people write 0,5 pages still say 0.5.
void TestEveryWindow::numbersInFilesAreOfNoLanguage()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("the same at every scale");
    speak(QStringLiteral("German"));
    begin();
    openFilm();
    auto *view = m_window->findChild<ui::TimelineView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    const QByteArray edited = m_window->session().document().bytes(QStringLiteral("index.html"));
    QVERIFY2(edited.contains("data-start=\"0.03") && !edited.contains("0,0"), edited.constData());
}

void TestEveryWindow::theLanguageIsReadable()
{
    QCOMPARE(test::pseudoWords(QStringLiteral("&Open %1 in <b>a</b>")),
             QStringLiteral("&Oópeén %1 iín <b>aá</b>"));
    QCOMPARE(test::pseudoWords(QStringLiteral("HTML files (*.html)")),
             QStringLiteral("HTML fiíleés (*.html)"));
    QCOMPARE(test::pseudoWords(QStringLiteral("%n file(s)")), QStringLiteral("%n fiíleé(s)"));
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestEveryWindow)
#include "tst_every_window.moc"
