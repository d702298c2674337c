// What can be done to the way of an element and to its points, as a menu.
#include "ui/canvas/canvas_motion_tool.h"

#include "ui/support/icons.h"
#include "ui/support/panel_command.h"

#include <QAction>
#include <QMenu>

#include <array>
#include <cmath>

namespace muto::ui {

namespace {

struct Bend
{
    double curviness;
    const char *name;
};

constexpr std::array<Bend, 5> kBends{{{0, QT_TRANSLATE_NOOP("muto::ui::CanvasMotionTool", "Straight")},
                                      {0.5, QT_TRANSLATE_NOOP("muto::ui::CanvasMotionTool", "Gentle")},
                                      {1, QT_TRANSLATE_NOOP("muto::ui::CanvasMotionTool", "Usual")},
                                      {1.5, QT_TRANSLATE_NOOP("muto::ui::CanvasMotionTool", "Wide")},
                                      {2, QT_TRANSLATE_NOOP("muto::ui::CanvasMotionTool", "Very wide")}}};

QString wayOfKeyframes()
{
    return CanvasMotionTool::tr("Its keyframes say x and y: only a way along points bends and turns");
}

} // namespace

void CanvasMotionTool::addCommands(QWidget &canvas)
{
    m_goThere = addCommand(canvas, {.name = "canvas.goToPoint",
                                    .text = tr("Go There"),
                                    .explanation = tr("Move the playhead to when the element is there")});
    m_remove = addCommand(canvas, {.name = "canvas.removePoint",
                                   .text = tr("Remove This Point"),
                                   .iconName = QStringLiteral("trash"),
                                   .explanation = tr("Remove the point of the way that has the keys")});
    m_turn = addCommand(canvas, {.name = "canvas.turnAlong",
                                 .text = tr("Turn Along the Way"),
                                 .explanation = tr("Let the element turn with the way that it goes")});
    m_turn->setCheckable(true);
    connect(m_goThere, &QAction::triggered, this, [this] { goTo(focused().value_or(m_path.points.size())); });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const auto point = focused())
            remove(*point);
    });
    connect(m_turn, &QAction::triggered, this, &CanvasMotionTool::turnAlong);
    connect(this, &CanvasTool::changed, this, &CanvasMotionTool::showCommands);
    showCommands();
}

/// Of the point that has the keys, or of the spot that a menu is about.
std::optional<double> CanvasMotionTool::timeMeant() const
{
    const auto point = focused();
    return m_menuTime || !point ? m_menuTime : std::optional(m_path.points[*point].time);
}

void CanvasMotionTool::showCommands()
{
    if (!m_goThere)
        return;
    const auto point = m_menuTime ? std::nullopt : focused();
    const QString none = tr("No point of a way has the keys");
    setCommandObstacle(*m_goThere, point && m_animations ? QString() : none);
    setCommandObstacle(*m_remove, point ? m_path.points[*point].obstacle() : none);
    const auto time = timeMeant();
    const auto settings = time ? settingsAt(*time) : std::nullopt;
    m_turn->setChecked(settings && settings->autoRotates);
    setCommandObstacle(*m_turn, !time ? none : settings ? settings->why : wayOfKeyframes());
}

void CanvasMotionTool::turnAlong(bool turns)
{
    const auto time = timeMeant();
    const auto settings = time ? settingsAt(*time) : std::nullopt;
    if (!settings)
        return;
    report(
        change(tr("Turn along the way"), [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
            return script::setAutoRotates(edits, model, settings->tween, turns);
        }));
}

bool CanvasMotionTool::fillMenu(QMenu &menu, QPointF at)
{
    const auto point = pointAt(at);
    const auto spot = point ? std::nullopt : newSpotAt(at);
    if (!point && !spot)
        return false;
    if (point) {
        m_focused = point;
        Q_EMIT changed();
        menu.addAction(m_goThere);
        menu.addAction(m_remove);
    } else {
        m_menuTime = spot->time;
        showCommands();
        connect(&menu, &QObject::destroyed, this, [this] {
            m_menuTime.reset();
            showCommands();
        });
        QAction *add = menu.addAction(icon(QStringLiteral("plus")), tr("Add a Point Here"), this,
                                      [this, spot = *spot, at] {
                                          CanvasMotionTool::add(spot, at);
                                          release(true);
                                      });
        add->setObjectName(QStringLiteral("addMotionPoint"));
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    addBends(menu, point ? m_path.points[*point].time : spot->time);
    menu.addAction(m_turn);
    return true;
}

std::optional<script::MotionSettings> CanvasMotionTool::settingsAt(double time) const
{
    const auto element = m_around.document.find(m_element->path);
    const auto scripts = m_around.scripts.scriptsOf(m_around.document, m_element->path.file);
    if (!element || m_script < 0 || m_script >= int(scripts.size()))
        return std::nullopt;
    return script::motionSettings(*scripts[std::size_t(m_script)].model,
                                  *m_around.document.html(m_element->path.file), *element, time);
}

/// Ways of keyframes have none: they are as straight as x and y are told at the same moments.
void CanvasMotionTool::addBends(QMenu &menu, double time)
{
    const auto settings = settingsAt(time);
    QMenu *bends = menu.addMenu(tr("Bend of the Way"));
    bends->setObjectName(QStringLiteral("motionBend"));
    bends->setEnabled(settings && settings->why.isEmpty());
    for (const Bend &bend : kBends) {
        QAction *action = bends->addAction(tr(bend.name), this, [this, settings, bend] {
            report(
                change(tr("Bend the way"), [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
                    return script::setCurviness(edits, model, settings->tween, bend.curviness);
                }));
        });
        action->setObjectName(QStringLiteral("bend%1").arg(bend.curviness));
        action->setCheckable(true);
        action->setChecked(settings && std::abs(settings->curviness - bend.curviness) < 0.001);
    }
    if (!settings)
        bends->menuAction()->setToolTip(wayOfKeyframes());
}

} // namespace muto::ui
