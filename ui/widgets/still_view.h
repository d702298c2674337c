#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace muto::ui {

/// A picture as large as fits, at the top, with a line under it; words in its place while there is none.
class StillView : public QWidget
{
    Q_OBJECT

public:
    explicit StillView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setPlaceholder(const QString &text);
    void setCaption(const QString &text);
    bool hasImage() const { return !m_image.isNull(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureRect() const;

    QImage m_image;
    QString m_placeholder;
    QString m_caption;
};

} // namespace muto::ui
