#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace muto::ui {

/// The part of the render form that few need: how frames reach the encoder, and what keeps a film from being
/// made. Folded away until asked for.
class AdvancedSection : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedSection(QWidget *parent = nullptr);

    void fill(const RenderForm &form);
    /// Writes what is chosen here into `form`.
    void read(RenderForm &form) const;
    /// Shows what counts for films of this format.
    void showFormat(render::OutputFormat format);

Q_SIGNALS:
    void changed();
    void unfolded();

private:
    QWidget *makeContent();
    QCheckBox *makeCheck(const char *name, const QString &text, const QString &toolTip, QWidget *parent);
    QWidget *makeAfterwards(QWidget *parent);
    QWidget *makeSurface(QWidget *parent);
    QWidget *makeCrf(QWidget *parent);
    QWidget *makeBitRate(QWidget *parent);
    QWidget *makeRepeats(QWidget *parent);
    void showWhatCounts();
    void showSurfaceNote();

    QToolButton *m_toggle;
    QCheckBox *m_streaming = nullptr;
    QDoubleSpinBox *m_maximum = nullptr;
    QCheckBox *m_lowMemory = nullptr;
    QCheckBox *m_strict = nullptr;
    QCheckBox *m_strictAll = nullptr;
    QComboBox *m_afterwards = nullptr;
    QComboBox *m_surface = nullptr;
    QLabel *m_surfaceNote = nullptr;
    QSpinBox *m_crf = nullptr;
    QDoubleSpinBox *m_bitRate = nullptr;
    QSpinBox *m_repeats = nullptr;
};

} // namespace muto::ui
