#pragma once

#include <QObject>

namespace muto::edit {
struct ElementPath;
}

namespace muto::ui {

class ActionRegistry;
class AnimationEditing;
class CanvasOverlay;
struct CanvasRefusal;
class DocumentSession;
class PreviewView;

/// The canvas over the preview, and the commands that are for it.
class CanvasActions : public QObject
{
    Q_OBJECT

public:
    CanvasActions(const ActionRegistry &actions, PreviewView &preview, DocumentSession &session);

    void setAnimations(AnimationEditing &animations);
    void setEditing(bool editing);
    /// Nothing lies over the film then.
    void setFilmOnly(bool filmOnly);
    /// Makes a group of what is selected.
    void group();
    /// Takes what is selected apart.
    void ungroup();

Q_SIGNALS:
    /// Why something was not done.
    void noticed(const QString &notice);
    void refused(const muto::ui::CanvasRefusal &refusal);
    void sourceRequested(const muto::edit::ElementPath &element);

private:
    void connectViews(const ActionRegistry &actions);
    void connectGuides(const ActionRegistry &actions);
    void connectArranging(const ActionRegistry &actions);
    void showSelection(const ActionRegistry &actions);

    PreviewView &m_preview;
    CanvasOverlay *m_canvas;
    bool m_isEditing = false;
    bool m_isFilmOnly = false;
};

} // namespace muto::ui
