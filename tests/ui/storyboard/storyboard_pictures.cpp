// Keeps pictures of a project's storyboard, of one that is not there yet, and of the words that a script
// makes:
//     storyboard_pictures PROJECT FOLDER
// PROJECT is a folder with a STORYBOARD.md. With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/captions/captions_panel.h"
#include "ui/captions/scripted_words.h"
#include "ui/editing/selection.h"
#include "ui/storyboard/storyboard_page.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QTest>
#include <QThread>

using namespace muto;

namespace {

constexpr int kPostersMs = 9'000;

class StoryboardStudio
{
public:
    StoryboardStudio(QString project, QString folder)
        : m_project(std::move(project))
        , m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        takeBoard();
        takeNothing();
        takeWords();
    }

private:
    void keep(QWidget &widget, const QString &name) const
    {
        widget.grab().save(QStringLiteral("%1/storyboard-%2-%3.png").arg(m_folder, name, m_suffix));
    }

    Result<> openInto(edit::Document &document, const QString &name) const
    {
        QFile file(m_project + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? document.open(name, file.readAll())
                                              : fail(ErrorKind::Io, file.errorString());
    }

    void takeBoard() const
    {
        edit::Document document;
        edit::EditorActions actions(document);
        ui::StoryboardPage page(document, actions);
        page.setOpen([&](const QString &name) { return openInto(document, name); });
        page.resize(1280, 660);
        page.setProject(m_project);
        page.show();
        QTest::qWait(kPostersMs);
        keep(page, QStringLiteral("board"));
        page.resize(860, 560);
        auto *cards = page.findChild<QListView *>(QStringLiteral("storyboardCards"));
        cards->setCurrentIndex(cards->model()->index(cards->model()->rowCount() - 1, 0));
        QTest::qWait(300);
        keep(page, QStringLiteral("small"));
    }

    void takeNothing() const
    {
        edit::Document document;
        edit::EditorActions actions(document);
        ui::StoryboardPage page(document, actions);
        page.resize(1280, 660);
        page.show();
        QTest::qWait(200);
        keep(page, QStringLiteral("none"));
    }

    void takeWords()
    {
        edit::Document document;
        edit::EditorActions actions(document);
        ui::Selection selection(document);
        test::FakeDialogs dialogs;
        ui::CaptionsPanel panel(document, actions, selection, dialogs);
        panel.scripted().setOpen([&](const QString &name) {
            return document.open(name,
                                 R"([{"wordId": "w1", "x": 24, "rotation": -8, "activeColor": "#ffd166"}])");
        });
        panel.resize(336, 720);
        panel.setFile(QStringLiteral("index.html"));
        std::vector<captions::ScriptedWord> words;
        for (const char *word : {"Every", "film", "begins", "with", "a", "word", "that", "somebody", "says."})
            words.push_back(
                {QStringLiteral("w%1").arg(words.size()), int(words.size()), QLatin1String(word)});
        panel.setScriptedWords(words);
        panel.show();
        QTest::qWait(200);
        keep(panel, QStringLiteral("words"));
        panel.resize(240, 720);
        QTest::qWait(200);
        keep(panel, QStringLiteral("words-narrow"));
    }

    QString m_project;
    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    installLogging(LogVerbosity::Quiet);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 3)
        qFatal("usage: storyboard_pictures PROJECT FOLDER");
    StoryboardStudio studio(QApplication::arguments().at(1), QApplication::arguments().at(2));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
