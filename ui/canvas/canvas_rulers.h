#pragma once

#include <QObject>
#include <QRectF>

#include <optional>

class QWidget;

namespace muto::ui {

class CanvasGuides;
class CanvasRuler;
class PreviewView;

/// The two rulers of the canvas, which the preview leaves room for while they are shown.
class CanvasRulers : public QObject
{
    Q_OBJECT

public:
    /// The rulers become children of `canvas`; all three must outlive this.
    CanvasRulers(PreviewView &preview, CanvasGuides &guides, QWidget &canvas);

    void setShown(bool shown);
    /// The film, or the canvas, lies elsewhere now.
    void place();
    /// What is selected, in the film.
    void setSelection(const QRectF &selection);
    /// Where the mouse is on the canvas.
    void setPointer(const std::optional<QPointF> &pointer);

Q_SIGNALS:
    void menuRequested(QPoint onScreen);

private:
    void connectRuler(CanvasRuler &ruler, Qt::Orientation guide);

    PreviewView &m_preview;
    CanvasGuides &m_guides;
    QWidget &m_canvas;
    CanvasRuler *m_across;
    CanvasRuler *m_down;
    QWidget *m_corner;
    bool m_isShown = false;
};

} // namespace muto::ui
