#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/library/element_fragment.h"
#include "ui/project/drop_place.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;

namespace muto::ui {

class ActionRegistry;
class PlaybackController;

/// The commands of the Insert menu that need no file: texts, shapes, a colour, a clip with nothing in it.
/// Each is put before all that is seen at the playhead, and selected.
class InsertCommands : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        edit::Document &document;
        edit::EditorActions &actions;
        PlaybackController &playback;
    };

    InsertCommands(const ActionRegistry &registry, const Subject &subject, QObject *parent = nullptr);

    /// The composition that is edited; empty while none is open.
    void setEntry(const QString &entry);

    /// Puts a text that comes from elsewhere into the film, at a place of it.
    void insertText(const QString &text, const DropPlace &place);

    /// How long what is inserted is seen.
    void setSeconds(double seconds) { m_seconds = seconds; }
    /// The highest z-index there is, as the page says.
    void setLevel(int level) { m_level = level; }
    /// What is seen at the playhead: texts are made to be read on it.
    void setPicture(std::function<QImage()> picture) { m_picture = std::move(picture); }

Q_SIGNALS:
    void refused(const muto::Error &error);
    /// A text wants to be written.
    void textInserted(const muto::edit::ElementPath &text);

private:
    double playhead() const;
    /// `wish` says what, `place` when and where. Nothing if it cannot be.
    std::optional<edit::ElementPath> insert(library::ElementWish wish, const DropPlace &place);
    Result<edit::ElementPath> insertAt(library::ElementWish wish, const DropPlace &place, int root);

    const ActionRegistry &m_registry;
    edit::Document &m_document;
    edit::EditorActions &m_actions;
    PlaybackController &m_playback;
    std::function<QImage()> m_picture;
    QString m_entry;
    double m_seconds = library::kStillSeconds;
    int m_level = 0;
};

/// Whether a picture's middle is rather light than dark; of none, it is not. Pure.
bool isLightInTheMiddle(const QImage &picture);

} // namespace muto::ui
