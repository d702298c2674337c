#pragma once

#include "ui/timeline/timeline_marker.h"

#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace muto::ui {

class CommitEdit;

/// What a marker is called, its colour, and a way to be rid of it; opens where the marker is.
class MarkerPopup : public QFrame
{
    Q_OBJECT

public:
    explicit MarkerPopup(QWidget *parent);

    void setMarker(const TimelineMarker &marker);

Q_SIGNALS:
    void nameChosen(const QString &name);
    void colorChosen(const QString &color);
    void removeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeColors(QLayout &row);
    void paintColors();

    CommitEdit *m_name;
    QButtonGroup *m_colors;
    QToolButton *m_remove;
};

} // namespace muto::ui
