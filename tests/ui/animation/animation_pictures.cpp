// Keeps pictures of the Animation panel, the ease editor and keyframes in the timeline:
//     animation_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/edit/editor_actions.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_panel.h"
#include "ui/animation/ease_popup.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/main/panel_dock.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace muto;
using edit::ElementPath;

namespace {

const QString kFile = QStringLiteral("index.html");

const QByteArray kFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "<h1 id=\"headline\" data-label=\"Headline with a name that goes on and on\" data-start=\"1\" "
    "data-duration=\"6\">One</h1>\n<h2 id=\"made\" data-start=\"2\" data-duration=\"3\">Two</h2>\n"
    "<style>@keyframes rise { from { opacity: 0; transform: none } 60% { opacity: 1 } to { opacity: 1 } }\n"
    "#css { animation: rise 1.2s ease-out 300ms both, float-to-and-fro-for-ever 4s infinite alternate; "
    "transition: color 0.3s }</style><b id=\"css\" data-start=\"3\" data-duration=\"4\">Three</b>\n"
    "<div id=\"still\" data-start=\"5\" data-duration=\"4\" data-track-index=\"1\"></div></div>\n"
    "<script src=\"gsap.min.js\"></script><script>window.__timelines = {};\n"
    "const tl = gsap.timeline({ paused: true });\n"
    "tl.from('#headline', { y: 60, opacity: 0, duration: 0.6, ease: 'back.out(1.7)' }, 1);\n"
    "tl.fromTo('#headline', { x: 0, color: '#6c8cff' }, { x: 120, color: '#ffd166', duration: 2, ease: "
    "'custom(0.2,0,0,1.3)' }, 2);\n"
    "tl.to('#headline', { keyframes: { '0%': { scale: 1 }, '40%': { scale: 1.2, ease: 'power2.inOut' }, "
    "'100%': { scale: 0.9 } }, duration: 2 }, 4.5);\n"
    "for (let i = 0; i < 3; i++) tl.to('#made', { x: i * 20, duration: 0.5 }, 2 + i);\n"
    "window.__timelines['main'] = tl;</script>\n";

ElementPath at(const char *steps)
{
    return {kFile, QString::fromLatin1(steps)};
}

class Studio
{
public:
    explicit Studio(const QString &folder)
        : m_folder(folder)
        , m_panel(new ui::AnimationPanel(m_document, m_editing, m_selection))
        , m_dock(QStringLiteral("animationDock"), QStringLiteral("Animation"), m_panel)
    {
        QDir().mkpath(folder);
        if (const auto opened = m_document.open(kFile, kFilm); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        if (const auto opened =
                m_document.open(QStringLiteral("bare.html"), "<div id=\"bare\" data-composition-id=\"sub\" "
                                                             "data-duration=\"3\"><b id=\"b\"></b></div>");
            !opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_editing.setEntry(kFile);
        m_view.resize(1000, 220);
        m_view.setFilm(300, FrameRate());
        m_view.setEditable(true);
        m_timeline.setFilm(kFile, 10, {});
        m_timeline.setAnimations(m_editing);
        m_view.show();
        m_dock.resize(320, 980);
        m_dock.show();
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        m_dock.resize(320, 480);
        m_selection.clear();
        keep(m_dock, "none");
        m_selection.select(at("#still"));
        keep(m_dock, "still");
        m_selection.select({QStringLiteral("bare.html"), QStringLiteral("#b")});
        keep(m_dock, "bare");
        m_selection.select(at("#made"));
        keep(m_dock, "made");
        m_selection.select(at("#css"));
        keep(m_dock, "css");
        m_dock.resize(320, 1080);
        m_selection.select(at("#headline"));
        keep(m_dock, "cards");
        m_dock.resize(260, 1080);
        keep(m_dock, "narrow");
        keep(m_view, "timeline");
        takeEases();
    }

private:
    void takeEases()
    {
        ui::EasePopup popup(m_panel);
        popup.setEase(QStringLiteral("back.out(1.7)"));
        popup.adjustSize();
        popup.show();
        keep(popup, "ease-presets");
        popup.setEase(QStringLiteral("custom(0.2,0,0,1.3)"));
        popup.setPage(ui::EasePopup::Page::Curve);
        keep(popup, "ease-curve");
        popup.setEase(QStringLiteral("spring(1,100,10,0)"));
        popup.setPage(ui::EasePopup::Page::Spring);
        keep(popup, "ease-spring");
        popup.setEase(QStringLiteral("wiggle(6,0.2)"));
        popup.setPage(ui::EasePopup::Page::Wiggle);
        keep(popup, "ease-wiggle");
    }

    void keep(QWidget &widget, const char *name)
    {
        QTest::qWait(200);
        widget.grab().save(
            QStringLiteral("%1/animation-%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
    edit::Document m_document;
    edit::EditorActions m_actions{m_document};
    script::ScriptLibrary m_library;
    ui::Selection m_selection{m_document};
    ui::AnimationEditing m_editing{m_document, m_actions, m_library};
    ui::TimelineView m_view;
    ui::TimelineEditing m_timeline{m_view, m_document, m_actions, m_selection};
    ui::AnimationPanel *m_panel;
    ui::PanelDock m_dock;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: animation_pictures FOLDER");
    Studio studio(QApplication::arguments().at(1));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
