#pragma once

#include "core/captions/caption_clips.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace muto::ui {

class CaptionPreview;

/// A file of captions that has been read, and the film they are for.
struct CaptionOffer
{
    QString fileName;
    captions::CaptionTrack captions;
    QSize canvas;
    double filmSeconds = 0; ///< 0 when nobody knows.
    int track = 0;          ///< Proposed.
    QImage still;           ///< The film's, to see them on; may be null.
};

/// Asks how captions are to look and where they are to go.
class CaptionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CaptionDialog(CaptionOffer offer, QWidget *parent = nullptr);
    ~CaptionDialog() override;

    captions::CaptionWish wish() const;
    void chooseStyle(captions::CaptionStyle style);

Q_SIGNALS:
    void importRequested(const muto::captions::CaptionWish &wish);

private:
    QWidget *makeHead();
    QWidget *makeStyles();
    QWidget *makePreview();
    QWidget *makeForm();
    QWidget *makeButtons();
    void showCaption(int index);
    void showPreview();
    void showFit();
    QString facts() const;
    QString omissions() const;

    CaptionOffer m_offer;
    QByteArray m_ground; ///< The still, as an address.
    int m_caption = 0;
    QListWidget *m_styles = nullptr;
    CaptionPreview *m_preview = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QLabel *m_which = nullptr;
    QSpinBox *m_track = nullptr;
    QDoubleSpinBox *m_shift = nullptr;
    QCheckBox *m_extends = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_import = nullptr;
};

/// A style in words, for people.
QString captionStyleName(captions::CaptionStyle style);

} // namespace muto::ui

Q_DECLARE_METATYPE(muto::captions::CaptionWish)
