#pragma once

#include "core/script/page_motions.h"

#include <QFrame>

class QLabel;

namespace muto::ui {

class ElidedLabel;

/// A motion that CSS or a script of the browser's own makes: what it is, and the way to where it is written.
/// Nothing of it is changed here.
class MotionCard : public QFrame
{
    Q_OBJECT

public:
    explicit MotionCard(QWidget *parent = nullptr);

    void showMotion(const script::PageMotion &motion);
    const script::PageMotion &shown() const { return m_shown; }

Q_SIGNALS:
    void sourceRequested(const muto::script::CodePlace &where);

private:
    script::PageMotion m_shown;
    ElidedLabel *m_title;
    QLabel *m_times;
    QLabel *m_properties;
    QWidget *m_frames;
};

/// "CSS animation “rise”", "CSS transition", "element.animate()".
QString motionTitle(const script::PageMotion &motion);
/// "1.2 s after 0.3 s, ease-out, 3 times": in words, as far as it is known.
QString motionTimes(const script::PageMotion &motion);

} // namespace muto::ui
