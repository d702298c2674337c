#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace muto::ui {

/// Which part of the film is rendered: all of it, between its marks, or between times, frames or points of
/// it.
class RangeRow : public QWidget
{
    Q_OBJECT

public:
    explicit RangeRow(QWidget *parent = nullptr);

    void fill(const RenderForm &form, const FilmFacts &film);
    /// Writes what is chosen here into `form`.
    void read(RenderForm &form) const;
    QComboBox *list() const { return m_list; }
    QLineEdit *from() const { return m_from; }
    QLineEdit *to() const { return m_to; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makePart(QWidget *from, QWidget *to);
    void makeTimes();
    void offerRanges(const FilmFacts &film);
    void offerPoints(const FilmFacts &film);
    void showPart();
    RangeChoice choice() const;

    QComboBox *m_list;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QSpinBox *m_firstFrame;
    QSpinBox *m_lastFrame;
    QComboBox *m_fromPoint;
    QComboBox *m_toPoint;
    QWidget *m_times;
    QWidget *m_frames;
    QWidget *m_points;
};

} // namespace muto::ui
