#pragma once

#include "core/edit/element_path.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace muto::ui {

class SoundGroupRow;

/// A group of sounds as the timeline shows it.
struct GroupLook
{
    struct Member
    {
        QString label;
        edit::ElementPath path;
        friend bool operator==(const Member &, const Member &) = default;
    };

    QString id;
    QString label; ///< Never empty.
    edit::ElementPath path;
    std::vector<Member> members = {}; ///< In the order of the file.
    double volume = 1;                ///< Linear.
    bool isMoved = false;             ///< Its volume follows a curve, which counts in place of the number.
    bool isMuted = false;
    bool hasEffects = false;
    friend bool operator==(const GroupLook &, const GroupLook &) = default;
};

/// The groups of sounds below the tracks: who is in them, and what is done to all of them at once. Only tells
/// of what is wanted; whoever edits shows it again. GUI thread.
class SoundGroupRows : public QWidget
{
    Q_OBJECT

public:
    explicit SoundGroupRows(QWidget *parent = nullptr);
    ~SoundGroupRows() override;

    /// None of them, and it is not there at all.
    void setGroups(const std::vector<GroupLook> &groups);
    const std::vector<GroupLook> &groups() const { return m_groups; }
    void setEditable(bool editable);
    /// The groups that are heard alone.
    void setSolo(const QStringList &ids);
    /// The highest samples of groups since the last time; 1 is full scale.
    void takeLevels(const QHash<QString, float> &levels);
    /// Null where there is no such group.
    SoundGroupRow *row(const QString &id) const;

Q_SIGNALS:
    void muteWanted(const muto::edit::ElementPath &group, bool isMuted);
    void soloToggled(const QString &id);
    /// What is done to its sound is to be seen.
    void effectsRequested(const muto::edit::ElementPath &group);
    /// The curve of its volume is to be seen; where there is none yet it gets one.
    void curveWanted(const muto::edit::ElementPath &group);
    /// A gesture of its volume begins, goes on (linear), and ends.
    void volumeBegun();
    void volumeWanted(const muto::edit::ElementPath &group, double volume);
    void volumeEnded();
    void memberSelected(const muto::edit::ElementPath &clip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SoundGroupRow *makeRow(const GroupLook &group);

    std::vector<GroupLook> m_groups;
    std::map<QString, SoundGroupRow *> m_rows; ///< By id.
    QStringList m_solo;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    bool m_isEditable = true;
};

} // namespace muto::ui
