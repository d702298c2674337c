#pragma once

#include <QByteArray>
#include <QSize>
#include <QTimer>
#include <QWidget>

class QWebEnginePage;
class QWebEngineProfile;
class QWebEngineView;

namespace muto::ui {

/// A page of a caption (captions::captionPreview) in the proportions of the film. Its view is made when it is
/// first seen; scripts do not run in it.
class CaptionPreview : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionPreview(QSize canvas, QWidget *parent = nullptr);
    ~CaptionPreview() override;

    void showPage(const QByteArray &page);

    QSize sizeHint() const override { return {480, 270}; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeView();
    void place();

    QSize m_canvas;
    QByteArray m_page;
    QTimer m_pause;
    QWebEngineProfile *m_profile = nullptr;
    QWebEnginePage *m_webPage = nullptr;
    QWebEngineView *m_view = nullptr;
};

} // namespace muto::ui
