#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace muto::ui {

/// A picture letterboxed on a neutral field, with words in its place while there is none.
class StillView : public QWidget
{
    Q_OBJECT

public:
    explicit StillView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setPlaceholder(const QString &text);
    bool hasImage() const { return !m_image.isNull(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QString m_placeholder;
};

} // namespace muto::ui
