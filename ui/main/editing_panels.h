#pragma once

#include "core/base/external_editor.h"
#include "core/edit/element_path.h"
#include "ui/main/panels.h"
#include "ui/problems/element_problems.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

namespace muto::ui {

class ActionRegistry;
class AnimationEditing;
class AnimationPanel;
struct CanvasRefusal;
class CaptionDesk;
class CaptionsPanel;
class Dialogs;
class DocumentSession;
class FontDesk;
class InspectorPanel;
class LayersPanel;
class Notices;
class PlaybackController;
class PreviewView;
class ProblemsModel;
class ProjectDesk;
class SourcePanel;
class TimelineView;
class VariablesPanel;
class Versions;

/// The panels that show the document of a session and edit it, and what they ask of one another.
class EditingPanels : public QObject
{
    Q_OBJECT

public:
    EditingPanels(DocumentSession &session, PlaybackController &playback, Notices &notices, Dialogs &dialogs,
                  QWidget &window);

    std::vector<Panels::Panel> list() const;

    /// Their commands become those of the program.
    void adoptInto(ActionRegistry &actions) const;
    /// Brings the page of a panel to the front, where a panel has several.
    void showPageOf(Surface surface);

    ProjectDesk &project() { return *m_project; }
    SourcePanel &source() { return *m_source; }
    InspectorPanel &inspector() { return *m_inspector; }
    LayersPanel &layers() { return *m_layers; }
    AnimationEditing &animations() { return *m_animations; }
    ProblemsModel &problems() { return *m_problems; }
    CaptionDesk &captions() { return *m_captions; }
    CaptionsPanel &captionsPanel() { return *m_captionsPanel; }

    /// Where what is wrong with elements is marked, besides the layers.
    void showProblemsOn(TimelineView &timeline);
    /// Where assets can be dropped.
    void acceptDropsOn(TimelineView &timeline, PreviewView &canvas);
    /// Of what is selected, in the inspector.
    void showEffects();

    /// Shows the project that is open, or none.
    void showProject();

    /// What has been typed somewhere and is not an edit yet becomes one.
    void flush();

    /// What the file held before that is being looked at: the one in the source, or else the film's own.
    void offerVersionsOfCurrent();

    /// What the page that is shown has thrown as it loaded: a problem of the project, and a notice.
    void showPageErrors(const QStringList &messages);

    /// A place of a file.
    void goToSource(const QString &file, composition::SourceSpan where);
    void goToLine(const QString &file, int line); ///< From 1.
    /// Where an element is written.
    void showSource(const edit::ElementPath &element);
    /// Tells why something was not done, with a way to what says so.
    void explain(const CanvasRefusal &refusal);

Q_SIGNALS:
    void elementProblemsChanged(const muto::ui::ElementProblems &problems);
    /// The lanes of an element are to be seen in the timeline.
    void lanesRequested(const muto::edit::ElementPath &element);
    /// A panel is to be seen.
    void raiseRequested(muto::ui::ActionId panel);
    /// What is selected is to become a group.
    void groupRequested();
    void ungroupRequested();
    /// Values of the film's variables to be tried out.
    void variablesChanged(const QJsonObject &values);
    /// A page of the project is to be the film that is open.
    void openRequested(const QString &folder, const QString &entry);
    void vendorRequested();
    /// A place of a file is to be seen in another program.
    void externalEditorRequested(const muto::FilePlace &place);
    /// A page of the project is to be rendered.
    void renderRequested(const QString &entry);

private:
    void connectSource();
    void connectExternalEditor();
    void openExternally(const QString &file, composition::SourceSpan where);
    QByteArray textOf(const QString &file) const;
    void connectInspector();
    void connectProject();
    void connectAnimations();
    void showFetch(const QString &name, const QString &site);
    void offerGsap(const QString &page);
    void connectCaptions(PlaybackController &playback);
    void connectFonts();
    void offerVersions(const QString &file);
    void showFiles();
    void countProblems();
    void markProblems();
    QStringList namesWith(const std::function<bool(const QString &name)> &condition) const;
    void chooseLut(const std::function<void(const QString &)> &taken);
    void browse(const QString &title, const QString &filter, std::function<void(const QString &)> taken);

    DocumentSession &m_session;
    Notices &m_notices;
    Dialogs &m_dialogs;
    QWidget &m_window;
    ProjectDesk *m_project;
    ProblemsModel *m_problems;
    SourcePanel *m_source;
    QWidget *m_problemsPanel;
    QHash<QString, ElementProblems> m_marks; ///< By file, of the bytes that were looked at last.
    InspectorPanel *m_inspector;
    LayersPanel *m_layers;
    VariablesPanel *m_variables;
    AnimationEditing *m_animations;
    AnimationPanel *m_animationPanel;
    CaptionDesk *m_captions;
    CaptionsPanel *m_captionsPanel;
    FontDesk *m_fonts;
    Versions *m_versions;
};

} // namespace muto::ui
