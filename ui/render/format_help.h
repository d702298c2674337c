#pragma once

#include "core/render/output_format.h"

#include <QFrame>

namespace muto::ui {

/// What there is to know about a format, beside the list of formats. Takes the focus, so that screen readers
/// read it; Esc and Return close it.
class FormatHelp : public QFrame
{
    Q_OBJECT

public:
    FormatHelp(render::OutputFormat format, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace muto::ui
