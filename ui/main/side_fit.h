#pragma once

#include "ui/main/panels.h"
#include "ui/main/side_room.h"

#include <QObject>

#include <map>
#include <optional>

class QMainWindow;

namespace muto::ui {

class PanelSides;

/// Keeps room for the film in a narrow window: the sides shrink and become rails as `roomForSides` says, and
/// are again what they were as soon as there is room. Nothing of that is anybody's wish: whoever keeps how
/// the panels were left asks `isSettled` first.
class SideFit : public QObject
{
    Q_OBJECT

public:
    SideFit(QMainWindow &window, PanelSides &sides);

    /// Whether the panels are where somebody wants them.
    bool isKeepable() const;
    /// Whether the film has more than what is kept for it in any case.
    bool hasRoom() const;

    /// The panels are about to be arranged anew; `usual` is how wide the sides are at first.
    void restart(const std::map<Panels::Place, int> &usual);
    /// Panels came, went or moved: unless there is no room for them, they are as they are wished.
    void learn();
    /// Somebody may have dragged what is between the panels.
    void learnDragged();
    /// The window has another width: in a moment.
    void schedule();
    /// What is to be done in a moment is done.
    void flush();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether all panels have the room that somebody has given them.
    bool isSettled() const { return !m_isSqueezed && !m_isPending; }
    void fitSoon();
    void fit();
    void apply(Panels::Place place, const SideRoom &room);
    void onExpanded(Panels::Place place);
    void onCollapsed(Panels::Place place);
    SideWish wish(Panels::Place place);

    QMainWindow &m_window;
    PanelSides &m_sides;
    std::map<Panels::Place, int> m_wishes; ///< Widths.
    std::map<Panels::Place, int> m_given;  ///< While squeezed.
    std::map<Panels::Place, int> m_usual;
    std::optional<Panels::Place> m_held; ///< Brought back by somebody, though there is no room for all.
    int m_seenWidth = 0;                 ///< Of the window, when it had laid out its panels.
    bool m_isSqueezed = false;
    bool m_isPending = false;
    bool m_isNew = true; ///< Nobody knows yet what is wished for.
};

} // namespace muto::ui
