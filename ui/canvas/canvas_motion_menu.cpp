// What can be done to the way of an element and to its points, as a menu.
#include "ui/canvas/canvas_motion_tool.h"

#include "ui/support/icons.h"

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

QAction *named(QAction *action, const QString &name)
{
    action->setObjectName(name);
    return action;
}

} // namespace

bool CanvasMotionTool::fillMenu(QMenu &menu, QPointF at)
{
    const auto point = pointAt(at);
    const auto spot = point ? std::nullopt : newSpotAt(at);
    if (!point && !spot)
        return false;
    if (point) {
        m_focused = point;
        Q_EMIT changed();
        QAction *go = named(menu.addAction(tr("Go There"), this, [this, point = *point] { goTo(point); }),
                            QStringLiteral("goToMotionPoint"));
        go->setToolTip(tr("Move the playhead to when the element is there"));
        go->setEnabled(m_animations);
        QAction *gone = named(menu.addAction(icon(QStringLiteral("trash")), tr("Remove This Point"), this,
                                             [this, point = *point] { remove(point); }),
                              QStringLiteral("removeMotionPoint"));
        gone->setEnabled(m_path.points[*point].obstacle().isEmpty());
    } else {
        named(menu.addAction(icon(QStringLiteral("plus")), tr("Add a Point Here"), this,
                             [this, spot = *spot, at] {
                                 add(spot, at);
                                 release(true);
                             }),
              QStringLiteral("addMotionPoint"));
    }
    addSettings(menu, point ? m_path.points[*point].time : spot->time);
    return true;
}

/// Ways of keyframes have none: they are as straight as x and y are told at the same moments.
void CanvasMotionTool::addSettings(QMenu &menu, double time)
{
    const auto element = m_around.document.find(m_element->path);
    const auto scripts = m_around.scripts.scriptsOf(m_around.document, m_element->path.file);
    if (!element || m_script < 0 || m_script >= int(scripts.size()))
        return;
    const auto settings = script::motionSettings(
        *scripts[std::size_t(m_script)].model, *m_around.document.html(m_element->path.file), *element, time);
    menu.addSeparator();
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
        named(action, QStringLiteral("bend%1").arg(bend.curviness));
        action->setCheckable(true);
        action->setChecked(settings && std::abs(settings->curviness - bend.curviness) < 0.001);
    }
    QAction *turns = menu.addAction(tr("Turn Along the Way"), this, [this, settings](bool on) {
        report(change(tr("Turn along the way"),
                      [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
                          return script::setAutoRotates(edits, model, settings->tween, on);
                      }));
    });
    named(turns, QStringLiteral("autoRotate"));
    turns->setCheckable(true);
    turns->setChecked(settings && settings->autoRotates);
    turns->setEnabled(settings && settings->why.isEmpty());
    if (!settings) {
        const QString why = tr("Its keyframes say x and y: only a way along points bends and turns");
        bends->menuAction()->setToolTip(why);
        turns->setToolTip(why);
        menu.setToolTipsVisible(true);
    }
}

} // namespace muto::ui
