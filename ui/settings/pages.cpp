#include "ui/settings/pages.h"

#include "core/base/external_editor.h"
#include "core/settings/setting_keys.h"
#include "ui/preview/time_format.h"
#include "ui/project/asset_drop.h"
#include "ui/settings/bound_page.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::SettingsPages)
};

/// One frame, or several of them.
void countFrames(QSpinBox &spin)
{
    const auto show = [&spin](int frames) {
        spin.setSuffix(PageWords::tr(" frame(s)", "after their number", frames));
    };
    QObject::connect(&spin, &QSpinBox::valueChanged, &spin, show);
    show(spin.value());
}

} // namespace

SettingsPage *makeGeneralPage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("General"), QStringLiteral("settings"), parent);
    page->addChoice("languageCombo", PageWords::tr("&Language"), keys::general::language,
                    {{PageWords::tr("As the desktop"), QString()},
                     {QStringLiteral("English"), QStringLiteral("en")},
                     {QStringLiteral("Deutsch"), QStringLiteral("de")}},
                    PageWords::tr("Takes effect when Mutoscope starts the next time."));
    page->addChoice("timeStyleCombo", PageWords::tr("Ti&me display"), keys::preview::timeFormat,
                    {{PageWords::tr("Clock, 00:00:04.12"), timeStyleName(TimeStyle::Clock)},
                     {PageWords::tr("Timecode, 00:00:04:03"), timeStyleName(TimeStyle::Timecode)},
                     {PageWords::tr("Frames, 123"), timeStyleName(TimeStyle::Frames)}});
    return page;
}

SettingsPage *makeAppearancePage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Appearance"), QStringLiteral("theme"), parent);
    page->addChoice("themeCombo", PageWords::tr("&Theme"), keys::general::theme,
                    {{PageWords::tr("As the desktop"), themeChoiceName(ThemeChoice::System)},
                     {PageWords::tr("Dark"), themeChoiceName(ThemeChoice::Dark)},
                     {PageWords::tr("Light"), themeChoiceName(ThemeChoice::Light)}});
    page->addChoice(
        "motionCombo", PageWords::tr("&Motion"), keys::general::motion,
        {{PageWords::tr("As the desktop"), motionChoiceName(MotionChoice::System)},
         {PageWords::tr("Reduced", "motion"), motionChoiceName(MotionChoice::Reduced)},
         {PageWords::tr("Full", "motion"), motionChoiceName(MotionChoice::Full)}},
        PageWords::tr("Reduced: panels and menus are where they go at once. Films move as ever."));
    QSpinBox *scale =
        page->addNumber("uiScaleSpin", PageWords::tr("&Size of everything"), keys::general::uiScale, 100, 200,
                        PageWords::tr("On top of the desktop's own. Takes effect when Mutoscope starts the "
                                      "next time."));
    scale->setSingleStep(25);
    scale->setSuffix(PageWords::tr(" %"));
    return page;
}

SettingsPage *makeEditingPage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Editing"), QStringLiteral("cut"), parent);
    page->addCheck(
        "savesContinuouslyCheck", PageWords::tr("Saving"), PageWords::tr("Save every edit by &itself"),
        keys::editing::savesContinuously,
        PageWords::tr("Off: edits are on disk when you press Ctrl+S. Either way nothing is lost, not even "
                      "by a crash."));
    page->addCheck("durationFollowsCheck", PageWords::tr("Length of the film"),
                   PageWords::tr("As long as its &clips"), keys::editing::durationFollowsClips,
                   PageWords::tr("Off: a film keeps its length when its last clip is moved. For films that "
                                 "have not been locked or unlocked themselves (Clip, Lock the Duration)."));
    QDoubleSpinBox *length = page->addNumber(
        "newClipSpin", PageWords::tr("Length of a &new clip"), keys::editing::newClipSeconds, 0.1, 3600, 1,
        PageWords::tr("Of pictures and texts; films and sounds are as long as they are."));
    length->setSuffix(PageWords::tr(" s"));
    page->addCheck("linksImportsCheck", PageWords::tr("Imported files"),
                   PageWords::tr("&Link to the originals"), keys::editing::linksImports,
                   PageWords::tr("Off: they are copied into the project, which then goes anywhere. What is "
                                 "dropped is copied either way, and linked with %1.")
                       .arg(linkDropKeys()));
    const QString nudge = PageWords::tr("Alt and an arrow key move the selected clips by so many frames.");
    countFrames(*page->addNumber("nudgeSpin", PageWords::tr("N&udge by"), keys::editing::nudgeFrames, 1, 1000,
                                 nudge));
    countFrames(*page->addNumber("farNudgeSpin", PageWords::tr("Nudge &far by"),
                                 keys::editing::farNudgeFrames, 1, 1000,
                                 PageWords::tr("The same with Shift.")));
    QSpinBox *grid =
        page->addNumber("gridSpacingSpin", PageWords::tr("&Grid of the canvas"), keys::canvas::gridSpacing, 0,
                        500, PageWords::tr("Pixels of the film from line to line."));
    grid->setSpecialValueText(PageWords::tr("By the size of the film", "the spacing of a grid"));
    grid->setSuffix(PageWords::tr(" px"));
    page->addCheck("snapsToGridCheck", PageWords::tr("Dragging"),
                   PageWords::tr("Sna&p to the grid where it is shown"), keys::canvas::snapsToGrid);
    return page;
}

SettingsPage *makeTimelinePage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Timeline"), QStringLiteral("timeline"), parent);
    page->addCheck("showsPicturesCheck", PageWords::tr("Clips"),
                   PageWords::tr("Show &pictures and waveforms in them"), keys::timeline::showsPictures,
                   PageWords::tr("Off: less to look at, and less to do for a slow computer."));
    page->addCheck("snapsCheck", PageWords::tr("Dragging"),
                   PageWords::tr("S&nap to the playhead and to clips"), keys::timeline::snaps);
    page->addCheck("snapsToBeatsCheck", PageWords::tr("Music"), PageWords::tr("Snap to its &beats, too"),
                   keys::timeline::snapsToBeats);
    page->addCheck("showsBeatsCheck", PageWords::tr("Beats"),
                   PageWords::tr("Sho&w them in the clips of music"), keys::timeline::showsBeats,
                   PageWords::tr("Sounds without a rhythm, such as speech, have none."));
    page->addCheck("dropsAtPointerCheck", PageWords::tr("Dropped files"),
                   PageWords::tr("Begin where the p&ointer is"), keys::timeline::dropsAtPointer,
                   PageWords::tr("Off: they begin at the playhead. Shift does the other one."));
    return page;
}

SettingsPage *makePlaybackPage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Playback"), QStringLiteral("play"), parent);
    page->addCheck("loopCheck", PageWords::tr("At the end"), PageWords::tr("Start &again"),
                   keys::preview::loop);
    page->addCheck("mutedCheck", PageWords::tr("Sound"), PageWords::tr("Play &without"),
                   keys::preview::muted);
    page->addNumber("volumeSpin", PageWords::tr("&Volume"), keys::preview::volume, 0, 100, 100,
                    PageWords::tr("Of the preview; films are rendered as loud as they are."))
        ->setSuffix(PageWords::tr(" %"));
    page->addCheck(
        "auditionsCheck", PageWords::tr("Sound effects"), PageWords::tr("Play them while I &point at them"),
        keys::preview::auditions,
        PageWords::tr("In the menus of effects and presets, from the playhead. Nothing is changed."));
    return page;
}

namespace {

QString faultOfEditor(const QString &command)
{
    if (command.trimmed().isEmpty())
        return {};
    const auto call = editorCall(command, {});
    return call ? QString() : call.error().message;
}

} // namespace

SettingsPage *makeSourcePage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Source editor"), QStringLiteral("source"), parent);
    page->addNumber("sourceZoomSpin", PageWords::tr("Larger text, b&y"), keys::editing::sourceZoom, -6, 20,
                    PageWords::tr("Ctrl and the mouse wheel do the same in the source."))
        ->setSuffix(PageWords::tr(" pt"));
    page->addNumber("tabWidthSpin", PageWords::tr("&Width of a tab"), keys::source::tabWidth, 1, 8)
        ->setSuffix(PageWords::tr(" characters"));
    page->addCheck("wrapsCheck", PageWords::tr("Long lines"), PageWords::tr("Wra&p them at the edge"),
                   keys::source::wraps);
    page->addCheck("spacesCheck", PageWords::tr("Spaces and tabs"), PageWords::tr("Ma&ke them visible"),
                   keys::source::showsSpaces);
    page->addText("externalEditorEdit", PageWords::tr("E&xternal editor"), keys::source::externalEditor,
                  PageWords::tr("Its command, like code -g {file}:{line}:{column}. Empty opens files as the "
                                "desktop does."),
                  faultOfEditor)
        ->setPlaceholderText(QStringLiteral("kate -l {line} -c {column} {file}"));
    return page;
}

SettingsPage *makeAdvancedPage(settings::Settings &settings, QWidget *parent)
{
    auto *page = new BoundPage(settings, PageWords::tr("Advanced"), QStringLiteral("console"), parent);
    const BoundPage::Choice off{PageWords::tr("Leave it as it is"), QStringLiteral("off")};
    page->addChoice("limiterCombo", PageWords::tr("&Peaks of the sound"), keys::render::limiter,
                    {off,
                     {PageWords::tr("At most −1 dBTP"), QStringLiteral("-1")},
                     {PageWords::tr("At most −2 dBTP"), QStringLiteral("-2")}},
                    PageWords::tr("Of rendered films: louder peaks are turned down."));
    page->addChoice("loudnessCombo", PageWords::tr("&Loudness"), keys::render::loudness,
                    {off,
                     {PageWords::tr("−14 LUFS, as the web plays it"), QStringLiteral("-14")},
                     {PageWords::tr("−16 LUFS, for podcasts"), QStringLiteral("-16")},
                     {PageWords::tr("−23 LUFS, for broadcast"), QStringLiteral("-23")}});
    QSpinBox *timeout = page->addNumber(
        "streamingTimeoutSpin", PageWords::tr("&Give the encoder up after"), keys::render::streamingTimeoutMs,
        10, 3600, PageWords::tr("If it stands still for so long, a render fails."), 1000);
    timeout->setSingleStep(10);
    timeout->setSuffix(PageWords::tr(" s"));
    return page;
}

} // namespace muto::ui
