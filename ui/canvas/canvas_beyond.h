#pragma once

#include "ui/canvas/canvas_element.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QPainter;

namespace muto::ui {

class CanvasPage;
class PreviewView;

/// What sticks out of the frame or lies beside it, where the film shows nothing: outlined there with dashes,
/// so that it is found and picked up. While the film plays there is none. GUI thread.
class CanvasBeyond : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    CanvasBeyond(PreviewView &preview, CanvasPage &page, QObject *parent);

    /// There may be others now; the page is asked soon, and once for many changes.
    void look();
    /// Another page is there, which has been asked nothing.
    void forget();
    const std::vector<CanvasElement> &elements() const { return m_elements; }

    /// Only what can be told from the edge of the frame, but for those of which `isMarked` says that they are
    /// outlined anyway.
    void paint(QPainter &painter, const QRect &view,
               const std::function<bool(const CanvasElement &)> &isMarked) const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(std::vector<CanvasElement> elements);

    PreviewView &m_preview;
    CanvasPage &m_page;
    std::vector<CanvasElement> m_elements;
    QTimer m_soon;
    bool m_isAsking = false;
};

} // namespace muto::ui
