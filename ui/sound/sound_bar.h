#pragma once

#include "core/edit/sound_chain.h"
#include "ui/sound/effect_words.h"
#include "ui/sound/sound_role.h"

#include <QString>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace muto::ui {

/// What adds effects to a sound: a menu of each of them and one of presets. Whoever points at an entry, with
/// the mouse or the keyboard, may be let hear what it does.
class SoundBar : public QWidget
{
    Q_OBJECT

public:
    explicit SoundBar(QWidget *parent = nullptr);

    /// Presets that are of no use to such a sound step aside into a menu of their own.
    void setRole(SoundRole role);

Q_SIGNALS:
    void chosen(const std::vector<muto::edit::ChainNode> &effects);
    void pointedAt(const std::vector<muto::edit::ChainNode> &effects);
    void pointedAway();

private:
    QMenu *addMenu(const char *name, const QString &text, const QString &hint);
    QAction *addEntry(QMenu *menu, const QString &name, const EffectWords &words,
                      const std::vector<edit::ChainNode> &effects);
    void addEffects();
    void addPresets();

    struct Group
    {
        QMenu *menu;
        QStringList presets;
    };
    std::vector<Group> m_groups;
    QMenu *m_others = nullptr;
    SoundRole m_role = SoundRole::Unknown;
};

} // namespace muto::ui
