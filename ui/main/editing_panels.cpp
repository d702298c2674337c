#include "ui/main/editing_panels.h"

#include "core/library/asset_kind.h"
#include "core/library/lut_file.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_panel.h"
#include "ui/animation/script_animations.h"
#include "ui/canvas/canvas_channels.h"
#include "ui/captions/caption_desk.h"
#include "ui/captions/captions_panel.h"
#include "ui/captions/scripted_words.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/main/document_session.h"
#include "ui/main/notices.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"
#include "ui/problems/page_errors.h"
#include "ui/problems/problems_model.h"
#include "ui/problems/problems_panel.h"
#include "ui/project/assets_page.h"
#include "ui/project/catalog_page.h"
#include "ui/project/compositions_page.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/font_desk.h"
#include "ui/project/handover_desk.h"
#include "ui/project/project_desk.h"
#include "ui/project/project_files.h"
#include "ui/recovery/versions.h"
#include "ui/sound/sound_section.h"
#include "ui/source/source_panel.h"
#include "ui/support/dialogs.h"
#include "ui/support/show_file.h"
#include "ui/support/source_line.h"
#include "ui/timeline/timeline_view.h"
#include "ui/variables/variables_panel.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace muto::ui {

namespace {

const QString kFetchSubject = QStringLiteral("fetch");
const QString kPageErrorSubject = QStringLiteral("page-error");

/// Empty for what cannot be read: whoever asks has a line number as well.
QByteArray textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Pictures (*.png …)", as file dialogs want it.
QString mediaFilter(composition::ClipKind kind)
{
    switch (kind) {
    case composition::ClipKind::Video:
        return EditingPanels::tr("Films (*.mp4 *.mov *.webm *.mkv *.m4v)");
    case composition::ClipKind::Audio:
        return EditingPanels::tr("Sounds (*.wav *.mp3 *.m4a *.aac *.ogg *.opus *.flac)");
    case composition::ClipKind::Composition:
        return EditingPanels::tr("Compositions (*.html *.htm)");
    default:
        return EditingPanels::tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif)");
    }
}

} // namespace

EditingPanels::EditingPanels(DocumentSession &session, PlaybackController &playback, Notices &notices,
                             Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_notices(notices)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_project(new ProjectDesk(session, playback, dialogs, &window))
    , m_problems(new ProblemsModel(session.document(), this))
    , m_source(new SourcePanel(
          session.document(), session.actions(), session.selection(), *m_problems,
          [this](const QString &file) { return m_session.openFile(file); }, &window))
    , m_problemsPanel(nullptr)
    , m_inspector(new InspectorPanel(session.document(), session.actions(), session.selection(), &window))
    , m_layers(new LayersPanel(session.document(), session.actions(), session.selection(), &window))
    , m_variables(new VariablesPanel(session.document(), session.actions(), &window))
    , m_animations(new AnimationEditing(session.document(), session.actions(), session.scripts(), this))
    , m_animationPanel(new AnimationPanel(session.document(), *m_animations, session.selection(), &window))
    , m_captions(new CaptionDesk(session, notices, dialogs, window))
    , m_captionsPanel(
          new CaptionsPanel(session.document(), session.actions(), session.selection(), dialogs, &window))
    , m_fonts(new FontDesk(m_project->files(), session.actions(), this))
    , m_versions(new Versions(session, window))
{
    connectSource();
    connectInspector();
    connectProject();
    connectExternalEditor();
    connectAnimations();
    connectCaptions(playback);
    connectFonts();
    connect(&m_session.watcher(), &ProjectWatcher::watching, this, &EditingPanels::showFiles);
    connect(&m_session.watcher(), &ProjectWatcher::changed, this, &EditingPanels::showFiles);
    connect(&m_session, &DocumentSession::reloaded, m_problems, &ProblemsModel::refresh);
}

std::vector<Panels::Panel> EditingPanels::list() const
{
    using enum Panels::Place;
    return {
        {ActionId::ShowProject, QStringLiteral("projectDock"), tr("Project"), &m_project->panel(), Left},
        {ActionId::ShowLayers, QStringLiteral("layersDock"), tr("Layers"), m_layers, Left},
        {ActionId::ShowInspector, QStringLiteral("inspectorDock"), tr("Inspector"), m_inspector, Right},
        {ActionId::ShowAnimation, QStringLiteral("animationDock"), tr("Animation"), m_animationPanel, Right},
        {ActionId::ShowVariables, QStringLiteral("variablesDock"), tr("Variables"), m_variables, Right},
        {ActionId::ShowSource, QStringLiteral("sourceDock"), tr("Source"), m_source, Bottom},
        {ActionId::ShowProblems, QStringLiteral("problemsDock"), tr("Problems"), m_problemsPanel, Bottom},
        {ActionId::ShowCaptions, QStringLiteral("captionsDock"), tr("Captions"), m_captionsPanel, Bottom},
    };
}

void EditingPanels::adoptInto(ActionRegistry &actions) const
{
    ProjectPanel &project = m_project->panel();
    actions.adopt(Surface::Source, *m_source);
    actions.adopt(Surface::Problems, *m_problemsPanel);
    actions.adopt(Surface::Layers, *m_layers);
    actions.adopt(Surface::Captions, *m_captionsPanel);
    actions.adopt(Surface::Variables, *m_variables);
    actions.adopt(Surface::Assets, project.assets());
    actions.adopt(Surface::Files, project.filesPage());
    actions.adopt(Surface::Compositions, project.compositions());
    actions.adopt(Surface::Catalog, project.catalog());
}

void EditingPanels::showPageOf(Surface surface)
{
    constexpr std::array kSections{Surface::Assets, Surface::Files, Surface::Compositions, Surface::Catalog};
    const auto found = std::find(kSections.begin(), kSections.end(), surface);
    if (found != kSections.end())
        m_project->panel().showSection(int(found - kSections.begin()));
}

void EditingPanels::connectSource()
{
    auto *problems = new ProblemsPanel(m_session.document(), m_session.actions(), *m_problems, &m_window);
    m_problemsPanel = problems;
    const auto tell = [this](const QString &why) { m_notices.show({Tone::Bad, why, {}}); };
    connect(problems, &ProblemsPanel::failed, this, tell);
    connect(problems, &ProblemsPanel::placeAsked, this, &EditingPanels::goToSource);
    connect(problems, &ProblemsPanel::externalPlaceAsked, this, &EditingPanels::openExternally);
    connect(m_source, &SourcePanel::failed, this, tell);
    connect(m_source, &SourcePanel::handedOver, m_project, &ProjectDesk::takeForSource);
    connect(m_source, &SourcePanel::elementAsked, this,
            [this] { Q_EMIT raiseRequested(ActionId::ShowTimeline); });
}

/// As it is edited here, or as it is on the disk.
QByteArray EditingPanels::textOf(const QString &file) const
{
    const edit::Document &document = m_session.document();
    return document.isOpen(file) ? document.bytes(file)
                                 : textOfFile(QDir(m_session.location().folder).filePath(file));
}

void EditingPanels::connectExternalEditor()
{
    const auto ask = [this](const QString &file, int line, int column) {
        Q_EMIT externalEditorRequested({QDir(m_session.location().folder).filePath(file), line, column});
    };
    connect(m_source, &SourcePanel::externalEditorRequested, this, ask);
    connect(&m_project->panel(), &ProjectPanel::externalEditorRequested, this,
            [ask](const QString &file) { ask(file, 1, 1); });
}

void EditingPanels::openExternally(const QString &file, composition::SourceSpan where)
{
    const QByteArray before = textOf(file).left(where.offset);
    const int line = int(before.count('\n')) + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    Q_EMIT externalEditorRequested({QDir(m_session.location().folder).filePath(file), line, int(column)});
}

void EditingPanels::showPageErrors(const QStringList &messages)
{
    const composition::ProjectLocation &location = m_session.location();
    m_problems->setPageErrors(
        pageErrors(messages, location.entry, [this](const QString &file) { return textOf(file); }));
    if (messages.isEmpty())
        return m_notices.dismiss(kPageErrorSubject);
    Notice notice{Tone::Warn, tr("A script stopped with an error: the film is shown as far as it got."),
                  messages.first()};
    notice.subject = kPageErrorSubject;
    const QStringList remote = m_project->files().remoteUrls();
    const bool lacksScripts = std::any_of(remote.begin(), remote.end(), [](const QString &url) {
        return QUrl(url).path().endsWith(QLatin1String(".js"));
    });
    if (lacksScripts) { // what comes of that is no fault of the line
        notice.text = tr("A script stopped with an error: scripts that it may need are on the web.");
        notice.actionText = tr("Fetch Them…");
        notice.action = [this] { Q_EMIT vendorRequested(); };
    } else if (const auto place = sourceLineAt(messages.first())) {
        notice.actionText = tr("Go to Source");
        notice.action = [this, at = *place] { goToLine(at.file, at.line); };
    }
    m_notices.show(notice);
}

void EditingPanels::goToSource(const QString &file, composition::SourceSpan where)
{
    Q_EMIT raiseRequested(ActionId::ShowSource);
    m_source->goTo(file, where);
}

void EditingPanels::goToLine(const QString &file, int line)
{
    Q_EMIT raiseRequested(ActionId::ShowSource);
    m_source->goToLine(file, line);
}

void EditingPanels::connectInspector()
{
    const auto tell = [this](const Error &error) { m_notices.show(error); };
    connect(m_inspector, &InspectorPanel::refused, this, tell);
    connect(m_inspector, &InspectorPanel::sourceRequested, this, &EditingPanels::goToLine);
    connect(m_inspector, &InspectorPanel::copyPathRequested, this, [this](const QString &source) {
        const bool isElsewhere = !QUrl(source).scheme().isEmpty();
        const QDir folder(m_session.location().folder);
        copyPath(isElsewhere ? source : folder.filePath(QUrl::fromPercentEncoding(source.toUtf8())));
    });
    m_inspector->setBrowse([this](composition::ClipKind kind, auto taken) {
        browse(tr("Choose a Source"), mediaFilter(kind), taken);
    });
    m_inspector->setPictures([this] {
        return namesWith(
            [](const QString &name) { return library::assetKind(name) == library::AssetKind::Image; });
    });
    m_inspector->setLuts(
        [this] {
            return namesWith([](const QString &name) {
                return name.endsWith(QLatin1String(".cube"), Qt::CaseInsensitive);
            });
        },
        [this](const auto &taken) { chooseLut(taken); });
    connect(m_layers, &LayersPanel::refused, this, tell);
    connect(m_layers, &LayersPanel::sourceRequested, this, &EditingPanels::showSource);
    connect(m_layers, &LayersPanel::layerChosen, m_animations, &AnimationEditing::goToWhereSeen);
    connect(m_inspector, &InspectorPanel::groupRequested, this, &EditingPanels::groupRequested);
    connect(m_inspector, &InspectorPanel::ungroupRequested, this, &EditingPanels::ungroupRequested);
    connect(m_layers, &LayersPanel::groupRequested, this, &EditingPanels::groupRequested);
    connect(m_layers, &LayersPanel::ungroupRequested, this, &EditingPanels::ungroupRequested);
    connect(m_variables, &VariablesPanel::refused, this, tell);
    connect(m_variables, &VariablesPanel::valuesChanged, this, &EditingPanels::variablesChanged);
    m_variables->setBrowse([this](auto taken) {
        browse(tr("Choose a Picture"), mediaFilter(composition::ClipKind::Image), taken);
    });
}

void EditingPanels::connectProject()
{
    const ProjectPanel &panel = m_project->panel();
    connect(&panel, &ProjectPanel::refused, this, [this](const Error &error) { m_notices.show(error); });
    HandoverDesk &handovers = m_project->handovers();
    connect(&handovers, &HandoverDesk::fetchBegan, this, &EditingPanels::showFetch);
    connect(&handovers, &HandoverDesk::fetchEnded, this, [this] { m_notices.dismiss(kFetchSubject); });
    connect(&panel, &ProjectPanel::vendorRequested, this, &EditingPanels::vendorRequested);
    connect(&panel, &ProjectPanel::renderRequested, this, &EditingPanels::renderRequested);
    connect(m_problems, &ProblemsModel::problemsChanged, this, &EditingPanels::countProblems);
    connect(m_problems, &ProblemsModel::problemsChanged, this, &EditingPanels::markProblems);
    ProjectFiles &files = m_project->files();
    connect(&files, &ProjectFiles::trashed, this, [this, &files](const QStringList &names) {
        m_notices.show({Tone::Accent,
                        tr("%1 is in the trash.").arg(names.join(QStringLiteral(", "))),
                        {},
                        tr("&Take It Back"),
                        [this, &files] {
                            if (const auto back = files.takeFromTrash(); !back)
                                m_notices.show(back.error());
                        }});
    });
    connect(&panel, &ProjectPanel::captionsGiven, m_captions, &CaptionDesk::importFiles);
    connect(&panel, &ProjectPanel::openRequested, this,
            [this](const QString &name) { Q_EMIT openRequested(m_session.location().folder, name); });
    connect(m_versions, &Versions::refused, this, [this](const Error &error) { m_notices.show(error); });
    connect(&panel, &ProjectPanel::versionsRequested, this, &EditingPanels::offerVersions);
    connect(&panel, &ProjectPanel::textRequested, this, [this](const QString &name) {
        Q_EMIT raiseRequested(ActionId::ShowSource);
        if (const auto shown = m_source->showFile(name); !shown)
            m_notices.show(shown.error());
    });
}

void EditingPanels::offerVersionsOfCurrent()
{
    const QString shown = m_source->isVisible() ? m_source->currentFile() : QString();
    offerVersions(shown.isEmpty() ? m_session.location().entry : shown);
}

void EditingPanels::offerVersions(const QString &file)
{
    flush();
    m_versions->offer(file);
}

void EditingPanels::countProblems()
{
    QHash<QString, int> counts;
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const QString file = m_problems->fileAt(m_problems->index(row, 0));
        counts.insert(file, int(m_problems->problemsIn(file).size()));
    }
    m_project->panel().compositions().setProblems(counts);
    m_project->panel().filesPage().model().setProblems(counts);
}

/// Files that have been edited since they were looked at keep what they had: it is looked for already.
void EditingPanels::markProblems()
{
    QHash<QString, ElementProblems> marks;
    ElementProblems all;
    const edit::Document &document = m_session.document();
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const QString file = m_problems->fileAt(m_problems->index(row, 0));
        const composition::HtmlDocument *html = document.html(file);
        if (!html)
            continue;
        const bool isCurrent = m_problems->isCurrent(file, document.bytes(file));
        marks.insert(file, isCurrent
                               ? problemsByElement(*html, *document.paths(file), m_problems->problemsIn(file))
                               : m_marks.value(file));
        all.insert(marks.value(file));
    }
    m_marks = std::move(marks);
    m_layers->model().setProblems(all);
    Q_EMIT elementProblemsChanged(all);
}

void EditingPanels::showProblemsOn(TimelineView &timeline)
{
    connect(this, &EditingPanels::elementProblemsChanged, &timeline, &TimelineView::setProblems);
}

void EditingPanels::acceptDropsOn(TimelineView &timeline, PreviewView &canvas)
{
    m_project->acceptDropsOn(timeline);
    m_project->acceptDropsOn(canvas);
    m_project->peekOver(canvas);
}

void EditingPanels::showEffects()
{
    Q_EMIT raiseRequested(ActionId::ShowInspector);
    m_inspector->showEffects();
}

void EditingPanels::connectAnimations()
{
    m_inspector->setAnimatedProperties(new ScriptAnimations(m_session.document(), *m_animations, this));
    m_inspector->sound().setClock(
        {[this](const edit::ElementPath &element) -> std::optional<double> {
             const auto seconds = m_animations->playheadIn(element);
             return seconds ? std::optional(*seconds) : std::nullopt;
         },
         [this](double bySeconds) { m_animations->goTo(m_animations->playhead() + bySeconds); }});
    connect(m_animations, &AnimationEditing::playheadChanged, &m_inspector->sound(),
            &SoundSection::showKeyframes);
    connect(&m_inspector->sound(), &SoundSection::lanesRequested, this,
            [this](const edit::ElementPath &element) {
                Q_EMIT raiseRequested(ActionId::ShowTimeline);
                Q_EMIT lanesRequested(element);
            });
    connect(m_inspector, &InspectorPanel::keyframeRequested, m_animations,
            [this](const QList<edit::ElementPath> &elements, const QString &aspect, const QString &value) {
                if (const auto set = m_animations->setKeyframe(elements, aspect, value); !set)
                    m_notices.show(set.error());
            });
    connect(m_animations, &AnimationEditing::gsapNamed, this, &EditingPanels::offerGsap);
    connect(m_animationPanel, &AnimationPanel::timeRequested, m_animations, &AnimationEditing::seekRequested);
    connect(m_animationPanel, &AnimationPanel::sourceRequested, this, &EditingPanels::goToSource);
}

void EditingPanels::showFetch(const QString &name, const QString &site)
{
    Notice notice{Tone::Warn, tr("Fetching %1 from %2…").arg(name, site), tr("It is added once it is here."),
                  tr("&Cancel"), [this] { m_project->handovers().cancel(); }};
    notice.subject = kFetchSubject;
    m_notices.show(notice);
}

/// Films are made without the network.
void EditingPanels::offerGsap(const QString &page)
{
    Notice notice{Tone::Warn, tr("%1 names GSAP at its address on the web.").arg(page),
                  tr("Nothing moves until GSAP is in the project: it is fetched once, and films are made "
                     "without the network then."),
                  tr("&Fetch GSAP"), [this] { Q_EMIT vendorRequested(); }};
    notice.subject = QStringLiteral("gsap");
    m_notices.show(notice);
}

void EditingPanels::connectCaptions(PlaybackController &playback)
{
    connect(m_captionsPanel, &CaptionsPanel::refused, this,
            [this](const Error &error) { m_notices.show(error); });
    connect(m_captionsPanel, &CaptionsPanel::told, this, [this](const QString &what) {
        m_notices.show({Tone::Good, what, {}});
    });
    connect(m_captionsPanel, &CaptionsPanel::importRequested, m_captions, &CaptionDesk::askForFile);
    connect(m_captionsPanel, &CaptionsPanel::timeRequested, m_animations, &AnimationEditing::seekRequested);
    m_captionsPanel->scripted().setOpen([this](const QString &name) { return m_session.openFile(name); });
    const auto show = [this, &playback] {
        const FrameRate rate = playback.frameRate();
        m_captionsPanel->showTime(rate.timeOf(playback.frame().value), rate.timeOf(1));
    };
    connect(&playback, &PlaybackController::frameChanged, m_captionsPanel, show);
    connect(&playback, &PlaybackController::filmChanged, m_captionsPanel, show);
    connect(m_captions, &CaptionDesk::wordsRequested, this,
            [this] { Q_EMIT raiseRequested(ActionId::ShowCaptions); });
}

void EditingPanels::connectFonts()
{
    const auto show = [this](const QStringList &families) {
        m_inspector->setFonts(families, FontDesk::ownFamilies());
    };
    show({});
    connect(m_fonts, &FontDesk::familiesChanged, m_inspector, show);
    m_inspector->setUseFont([this](const QString &family, const QString &page, const FontDesk::Write &write) {
        m_fonts->use(family, page, write);
    });
    connect(m_fonts, &FontDesk::refused, this, [this](const Error &error) {
        m_inspector->showAgain(); // what is, rather than what was chosen
        m_notices.show({Tone::Warn, error.message, error.detail});
    });
    connect(m_fonts, &FontDesk::broughtAlong, this, [this](const QString &family, const QStringList &files) {
        m_notices.show({Tone::Good, tr("The font %1 comes along with the project now.").arg(family),
                        files.join(QStringLiteral(", "))});
    });
}

void EditingPanels::showProject()
{
    const composition::ProjectLocation &location = m_session.location();
    m_problems->setProject(location.folder, location.entry);
    m_inspector->setEntry(location.entry);
    m_animations->setEntry(location.entry);
    m_layers->setFile(location.entry);
    m_variables->setProjectFolder(location.folder);
    m_variables->setFile(location.entry);
    m_captionsPanel->setFile(location.entry);
    showFiles();
}

void EditingPanels::showFiles()
{
    m_source->setProject(m_session.location().entry, m_session.watcher().files());
}

void EditingPanels::flush()
{
    m_source->flush();
}

void EditingPanels::showSource(const edit::ElementPath &element)
{
    Q_EMIT raiseRequested(ActionId::ShowSource);
    if (const auto shown = m_source->revealElement(element, true); !shown)
        m_notices.show(shown.error());
}

void EditingPanels::explain(const CanvasRefusal &refusal)
{
    m_notices.show({Tone::Accent, refusal.why, {}, tr("Show in Source"), [this, refusal] {
                        if (refusal.file.isEmpty())
                            return showSource(refusal.element);
                        Q_EMIT raiseRequested(ActionId::ShowSource);
                        m_source->goTo(refusal.file, refusal.span);
                    }});
}

QStringList EditingPanels::namesWith(const std::function<bool(const QString &name)> &condition) const
{
    QStringList names;
    for (const auto &[name, stamp] : m_project->files().files()) {
        if (condition(name))
            names.append(name);
    }
    return names;
}

/// One from elsewhere is brought into the project.
void EditingPanels::chooseLut(const std::function<void(const QString &)> &taken)
{
    const QDir project(m_session.location().folder);
    m_dialogs.chooseFile(
        &m_window, tr("Choose a LUT"), project.path(), tr("LUTs (*.cube)"),
        [this, project, taken](const QString &path) {
            // Reading and copying take their time: by then, something else may be selected.
            const auto use = [this, taken, wanted = m_session.selection().elements()](const QString &name) {
                if (m_session.selection().elements() == wanted)
                    taken(name);
            };
            QtConcurrent::run(library::checkLutFile, path).then(this, [=, this](const Result<> &checked) {
                if (!checked)
                    return m_notices.show(checked.error());
                const QString name = project.relativeFilePath(path);
                if (!name.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(name))
                    return use(name);
                m_project->files().import({path}, kAssetFolder, [use](const QStringList &names) {
                    if (!names.isEmpty())
                        use(names.front());
                });
            });
        });
}

void EditingPanels::browse(const QString &title, const QString &filter,
                           std::function<void(const QString &)> taken)
{
    const QDir project(m_session.location().folder);
    m_dialogs.chooseFile(
        &m_window, title, project.path(), filter, [this, project, taken](const QString &path) {
            const QString name = project.relativeFilePath(path);
            if (name.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(name))
                m_notices.show({Tone::Warn,
                                tr("%1 lies outside of the project.").arg(QDir::toNativeSeparators(path)),
                                tr("Copy it into the project's folder first.")});
            else
                taken(name);
        });
}

} // namespace muto::ui
