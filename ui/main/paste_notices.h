#pragma once

#include <QObject>

namespace muto::edit {
class Document;
}

namespace muto::ui {

class AnimationEditing;
class EditCommands;
class Notices;
struct PasteReport;

/// Tells what did not come along with clips that were pasted, and offers the timeline that their animations
/// need where the page has none.
class PasteNotices : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `animations`, which the others outlive.
    PasteNotices(EditCommands &commands, Notices &notices, edit::Document &document,
                 AnimationEditing &animations);

private:
    void show(const PasteReport &report);
    void offerTimeline(const PasteReport &report);
    void writeTimeline(const PasteReport &report);

    EditCommands &m_commands;
    Notices &m_notices;
    edit::Document &m_document;
    AnimationEditing &m_animations;
};

} // namespace muto::ui
