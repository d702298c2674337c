#pragma once

#include "ui/animation/ease_sliders.h"

#include <QFrame>
#include <QToolButton>

#include <functional>
#include <span>
#include <vector>

class QButtonGroup;
class QStackedWidget;

namespace muto::ui {

class EaseGraph;
class NumberField;

/// A button with the tiny curve of an ease on it.
class EaseCell : public QToolButton
{
    Q_OBJECT

public:
    explicit EaseCell(const QString &ease, QWidget *parent = nullptr);

    const QString &ease() const { return m_name; }
    QSize sizeHint() const override { return {44, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// The editor of an ease: GSAP's own by their curves, a curve of one's own with two handles, a spring, or
/// what sways on its way.
class EasePopup : public QFrame
{
    Q_OBJECT

public:
    enum class Page { Presets, Curve, Spring, Wiggle };

    explicit EasePopup(QWidget *parent);

    void setEase(const QString &ease);
    void setPage(Page page);
    const QString &ease() const { return m_ease; }

Q_SIGNALS:
    /// Edits between `began` and `finished` are one gesture; those outside are each one.
    void began();
    void easeChosen(const QString &ease);
    void finished();
    void cancelled();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePages();
    QWidget *makePresets();
    QWidget *makeCurve();
    EaseSliders *makeSliders(std::span<const EaseRange> ranges,
                             const std::function<QString(const std::vector<double> &)> &name);
    bool isSliding() const;
    bool stopSliding();
    void choose(const QString &ease);
    void showEase(const QString &ease);
    void typeBezier(int which, double value);

    QString m_ease;
    QString m_before; ///< When the gesture of the moment began.
    EaseGraph *m_graph;
    QButtonGroup *m_tabs;
    QStackedWidget *m_pages;
    std::vector<EaseCell *> m_cells;
    std::vector<NumberField *> m_numbers; ///< x1, y1, x2, y2.
    EaseSliders *m_spring;
    EaseSliders *m_wiggle;
};

} // namespace muto::ui
