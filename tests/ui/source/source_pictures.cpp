// Keeps a picture of the Source and Problems panels in every state:
//     source_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "tests/ui/source/source_studio.h"
#include "ui/problems/problems_panel.h"
#include "ui/source/find_bar.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace muto;

namespace {

const QByteArray kFilm = R"(<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <!-- What the film is set in -->
  <style>
    #title { font: 600 96px/1.1 "Inter"; color: #6c8cff; opacity: 0.9; }
    .card > p:first-child { margin: 0 auto; transform: translateX(-50%); }
  </style>
  <script src="lib/gsap.min.js"></script>
</head>
<body>
  <div id="root" data-composition-id="main" data-start="0" data-duration="10" data-width="1920" data-height="1080">
    <video id="harbour" src="assets/harbour.mp4" data-start="0" data-duration="6" data-track-index="0"></video>
    <h1 id="title" data-start="1" data-duration="4">A morning at the harbour &amp; its boats</h1>
    <div class="card clip" data-start="title + 0.5" data-end="9">
      <p>Second take</p>
    </div>
  </div>
  <script>
    // One timeline, paused
    const tl = gsap.timeline({ paused: true });
    tl.from("#title", { opacity: 0, y: 40, duration: 0.6, ease: "power2.out" }, 1);
    tl.to(".card", { left: 100, repeat: -1 }, 2 + Math.random());
    window.__timelines = window.__timelines || {};
    window.__timelines["main"] = tl;
  </script>
</body>
</html>
)";

class Pictures
{
public:
    explicit Pictures(const QString &folder)
        : m_folder(folder)
        , m_problems(m_studio.document, m_studio.actions, m_studio.problems)
    {
        QDir().mkpath(folder);
        m_studio.disk.insert(QStringLiteral("css/a-style-sheet-with-a-very-long-name-indeed.css"),
                             "/* Colours */\n@media print {\n  .a:hover, #b { color: red !important; }\n}\n");
        m_studio.disk.insert(
            QStringLiteral("main.js"),
            "export function ease(t) {\n  return t * t * (3 - 2 * t); // smooth\n}\nconst s = `a ${1}`;\n");
        m_studio.disk.insert(QStringLiteral("hyperframes.json"),
                             "{\n  \"fps\": 30,\n  \"name\": \"Harbour\"\n}\n");
        m_studio.disk.insert(QStringLiteral("latin.txt"), "Gr\xFC\xDF Gott\r\nsecond\r\n");
        m_studio.panel.resize(1000, 560);
        m_studio.panel.show();
        m_problems.resize(1000, 240);
        m_problems.show();
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        if (!m_studio.document.isOpen(QStringLiteral("index.html"))) {
            keep("empty", m_studio.panel);
            keep("problems-empty", m_problems);
            m_studio.open(kFilm);
            for (const QString &file : m_studio.disk.keys())
                (void)m_studio.panel.showFile(file);
        }
        (void)m_studio.panel.showFile(QStringLiteral("index.html"));
        m_studio.panel.resize(1000, 560);
        (void)QTest::qWaitFor(
            [this] { return m_studio.problems.isSettled() && m_studio.problems.rowCount() > 0; });
        ui::CodeEditor *editor = m_studio.panel.currentEditor();
        editor->goToLine(1);
        keep("film", m_studio.panel);
        (void)m_studio.panel.revealElement({QStringLiteral("index.html"), QStringLiteral("#title")});
        keep("reveal", m_studio.panel);
        takeMatches(*editor);
        takeFind();
        takeCompletion(*editor);
        for (const QString &file : m_studio.disk.keys()) {
            (void)m_studio.panel.showFile(file);
            keep(qPrintable(QStringLiteral("file-") + file.section(QLatin1Char('.'), -1)), m_studio.panel);
        }
        (void)m_studio.panel.showFile(QStringLiteral("index.html"));
        m_studio.panel.resize(240, 420);
        keep("narrow", m_studio.panel);
        takeProblems();
    }

private:
    void takeMatches(ui::CodeEditor &editor)
    {
        editor.select({editor.bytes().indexOf("card"), 4});
        keep("matches", m_studio.panel);
        QTest::keyClick(&editor, Qt::Key_F8);
        keep("problem", m_studio.panel);
    }

    void takeFind()
    {
        m_studio.panel.openFind(true);
        m_studio.panel.findChild<QLineEdit *>(QStringLiteral("findField"))
            ->setText(QStringLiteral("data-start"));
        keep("find", m_studio.panel);
        m_studio.panel.findChild<QToolButton *>(QStringLiteral("findPattern"))->setChecked(true);
        m_studio.panel.findChild<QLineEdit *>(QStringLiteral("findField"))
            ->setText(QStringLiteral("data-(start"));
        keep("find-error", m_studio.panel);
        m_studio.panel.findChild<QToolButton *>(QStringLiteral("findPattern"))->setChecked(false);
        m_studio.panel.findChild<ui::FindBar *>()->hide();
    }

    void takeCompletion(ui::CodeEditor &editor)
    {
        editor.show(composition::SourceSpan{editor.bytes().indexOf(" data-start=\"1\""), 0});
        editor.setFocus();
        QTest::keyClicks(&editor, QStringLiteral(" data-"));
        QTest::qWait(30);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window != &m_studio.panel && window != &m_problems)
                keep("completion-list", *window);
        }
        keep("completion", m_studio.panel);
        QTest::keyClick(&editor, Qt::Key_Escape);
        m_studio.panel.flush();
        m_studio.document.undoStack().undo();
        (void)QTest::qWaitFor([this] { return m_studio.problems.isSettled(); });
    }

    void takeProblems()
    {
        auto *list = m_problems.findChild<QTreeView *>(QStringLiteral("problemList"));
        list->setCurrentIndex(list->model()->index(2, 0, list->model()->index(0, 0)));
        m_problems.resize(1000, 240);
        keep("problems", m_problems);
        m_problems.resize(240, 240);
        keep("problems-narrow", m_problems);
    }

    void keep(const char *name, QWidget &widget)
    {
        QTest::qWait(30);
        widget.grab().save(
            QStringLiteral("%1/source-%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
    test::SourceStudio m_studio;
    ui::ProblemsPanel m_problems;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: source_pictures FOLDER");
    Pictures pictures(QApplication::arguments().at(1));
    pictures.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    pictures.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
