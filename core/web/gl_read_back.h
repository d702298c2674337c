#pragma once

#include "core/web/gl_context.h"

#include <QImage>
#include <QOpenGLExtraFunctions>
#include <QSize>

#include <array>

namespace muto::web {

/// Brings pictures from the graphics card into memory without waiting for it: each is copied into a buffer by
/// the card itself, behind what it still has to draw, and a fence tells when it has arrived. A few may be on
/// their way at once; they arrive in order. The context must be current at every call.
class GlReadBack
{
public:
    static constexpr int kMostUnderWay = 3; ///< One drawn, one copied, one read: 25 MB at 1080p.

    /// Pictures have alpha, or a fourth byte that means nothing.
    GlReadBack(GlContext &context, QSize size, bool withAlpha);
    ~GlReadBack();
    Q_DISABLE_COPY_MOVE(GlReadBack)

    /// Pictures are drawn into this texture.
    GLuint texture() const { return m_texture; }

    bool isFull() const { return m_underWay == kMostUnderWay; }
    bool isEmpty() const { return m_underWay == 0; }

    /// Sends what has been drawn on its way. Not when full.
    void begin();

    /// Whether the oldest picture under way has arrived.
    bool hasArrived();

    /// The oldest picture under way, which must have arrived; it may be looked at until `end`.
    QImage take();
    void end();

private:
    struct Buffer
    {
        GLuint name = 0;
        GLsync arrived = nullptr;
    };

    void createTexture();
    void createBuffers();
    Buffer &oldest() { return m_buffers[m_oldest]; }

    QOpenGLExtraFunctions &m_gl;
    QSize m_size;
    QImage::Format m_format;
    bool m_isBgra; ///< Else red and blue are the other way round.
    GLuint m_texture = 0;
    GLuint m_frameBuffer = 0;
    std::array<Buffer, kMostUnderWay> m_buffers;
    std::size_t m_oldest = 0;
    int m_underWay = 0;
};

} // namespace muto::web
