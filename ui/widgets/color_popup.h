#pragma once

#include "ui/widgets/color_areas.h"

#include <QFrame>

class QGridLayout;

namespace muto::ui {

class CommitEdit;

/// The picker of a ColorField: a square, two strips, the text, colours used of late.
class ColorPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ColorPopup(QWidget *parent);

    void setColor(const QColor &color);
    const PickedColor &picked() const { return m_picked; }
    /// Colours that were picked last, the newest first; of all pickers.
    static QList<QColor> recent();

Q_SIGNALS:
    void began();
    void colorPicked(const QColor &color);
    void finished();
    void cancelled();
    void typed(const QString &text);
    void resetRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void take(const PickedColor &picked);
    void showPicked();
    void fillRecent();
    ColorArea *area(ColorArea::Kind kind, const char *name);

    PickedColor m_picked;
    ColorArea *m_square;
    ColorArea *m_hue;
    ColorArea *m_alpha;
    CommitEdit *m_text;
    QGridLayout *m_recent;
    bool m_isUsed = false;
};

} // namespace muto::ui
