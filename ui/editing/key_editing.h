#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/script/property_groups.h"
#include "core/script/script_model.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <vector>

class QMimeData;

namespace muto::ui {

class AnimationEditing;
class TimelineView;
struct KeyLane;

/// Makes edits of what is done to keyframes in the timeline, each in the file that its clip is written in and
/// in the time of that file. All of what is meant, or nothing, as one step. All must outlive it.
class KeyEditing : public QObject
{
    Q_OBJECT

public:
    KeyEditing(TimelineView &view, edit::Document &document, AnimationEditing &animations,
               QObject *parent = nullptr);

    AnimationEditing &animations() { return m_animations; }

    void move(const std::vector<KeyRef> &keys, double seconds);
    void remove(const std::vector<KeyRef> &keys);
    void setEase(const std::vector<KeyRef> &keys, const QString &ease);
    /// Whether their values jump to what they say rather than move there; once all do, they move again.
    void toggleHold(const std::vector<KeyRef> &keys);

    /// Takes the keyframes away that elements have at the playhead. Nothing, and false, unless each of them
    /// has one there that moves nothing else; the ends of an animation without keyframes are none.
    bool removeAtPlayhead(const QList<edit::ElementPath> &elements);

    // The clipboard
    bool isAnySelected() const;
    void removeSelected();
    void copySelected() const;
    static bool canPaste(const QMimeData &data);
    /// From the playhead on, to other elements.
    void paste(const QMimeData &data, const QList<edit::ElementPath> &elements);

    /// At the playhead: what keyframes there say of the lane's side goes; where there are none, what is moved
    /// gets one.
    void toggleInLane(int lane);

Q_SIGNALS:
    /// An edit could not be made, and nothing was changed.
    void refused(const muto::Error &error);

private:
    /// A keyframe, and where it is written: edits make another model.
    struct PlacedKey
    {
        QString page;
        TimelineKey key;
        double origin = 0;
    };

    /// What the ease of a stretch was before its values were to jump.
    struct Held
    {
        QString page;
        int script = 0;
        int tween = 0;
        int keyframe = -1;
        QStringList targets; ///< Another tween may have come to its place.
        QString ease;        ///< Empty where none was written.
    };

    std::vector<KeyRef> keysAtPlayhead() const;
    std::optional<std::set<int>> movedBy(const PlacedKey &key) const;
    std::vector<PlacedKey> placed(const std::vector<KeyRef> &keys) const;
    void forEach(const std::vector<PlacedKey> &keys, const std::function<Result<>(const PlacedKey &)> &edit);
    void removeFrom(const std::vector<KeyRef> &keys, script::PropertyGroup group);
    Result<> holdIn(const KeyLane &lane);
    const script::Tween *tweenOf(const PlacedKey &key) const;
    QString easeOf(const PlacedKey &key) const;
    QString writtenEaseOf(const PlacedKey &key) const;
    QString easeBefore(const PlacedKey &key) const;
    void remember(const PlacedKey &key);
    void finish(const Result<> &result);

    TimelineView &m_view;
    edit::Document &m_document;
    AnimationEditing &m_animations;
    std::vector<Held> m_held;
};

} // namespace muto::ui
