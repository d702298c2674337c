#pragma once

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QToolButton;

namespace muto::ui {

/// The part of the render form that few need: how frames reach the encoder. Folded away until asked for.
class AdvancedSection : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedSection(QWidget *parent = nullptr);

    void set(bool streaming, double maximumSeconds);
    bool streaming() const;
    double maximumSeconds() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeContent();

    QToolButton *m_toggle;
    QCheckBox *m_streaming = nullptr;
    QDoubleSpinBox *m_maximum = nullptr;
};

} // namespace muto::ui
