#pragma once

#include "core/edit/element_path.h"

#include <QObject>

class QMenu;

namespace muto::ui {

class ActionRegistry;
class AnimationEditing;
class CanvasGuides;
class CanvasOverlay;
struct CanvasRefusal;
class DocumentSession;
class GridMenu;
class PreviewView;

/// The canvas over the preview, and the commands that are for it.
class CanvasActions : public QObject
{
    Q_OBJECT

public:
    CanvasActions(const ActionRegistry &actions, PreviewView &preview, DocumentSession &session);

    CanvasGuides &guides() const;
    void setAnimations(AnimationEditing &animations);
    /// Its commands become the program's.
    void adoptInto(ActionRegistry &actions) const;
    /// How far apart the lines of the grid are, to be chosen.
    QMenu &gridMenu() const;
    void setGridSpacing(int pixels);
    void setEditing(bool editing);
    /// Nothing lies over the film then.
    void setFilmOnly(bool filmOnly);
    /// Makes a group of what is selected.
    void group();
    /// Before others use the history.
    void flush();
    /// A text is edited in place as soon as it can be seen.
    void editTextOf(const edit::ElementPath &text);
    /// Takes what is selected apart.
    void ungroup();
    /// As somebody has done elsewhere.
    void enter(const edit::ElementPath &group);

Q_SIGNALS:
    void gridSpacingChosen(int pixels);
    /// Why something was not done.
    void noticed(const QString &notice);
    void refused(const muto::ui::CanvasRefusal &refusal);
    void sourceRequested(const muto::edit::ElementPath &element);

private:
    void connectViews(const ActionRegistry &actions);
    void connectGuides(const ActionRegistry &actions);
    void connectArranging(const ActionRegistry &actions);
    void editAwaited();
    void showSelection(const ActionRegistry &actions);

    PreviewView &m_preview;
    CanvasOverlay *m_canvas;
    GridMenu *m_gridMenu;
    edit::ElementPath m_awaited; ///< A text to be edited.
    bool m_isEditing = false;
    bool m_isFilmOnly = false;
};

} // namespace muto::ui
