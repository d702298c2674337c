#pragma once

#include "core/media/encode_profile.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace muto::ui {

/// How good the picture gets, with a plain sentence of what that means.
class QualityRow : public QWidget
{
    Q_OBJECT

public:
    explicit QualityRow(QWidget *parent = nullptr);

    media::Quality quality() const;
    void setQuality(media::Quality quality);
    QComboBox *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void showNote();

    QComboBox *m_list;
    QLabel *m_note;
};

} // namespace muto::ui
