#include "core/web/gl_read_back.h"

#include <utility>

namespace muto::web {

namespace {

constexpr GLenum kBgra = 0x80E1; // GL_BGRA, which the headers of OpenGL ES know under a longer name
constexpr int kBytesPerPixel = 4;

bool readsBgra(const QOpenGLContext &context)
{
    return !context.isOpenGLES() || context.hasExtension("GL_EXT_read_format_bgra");
}

} // namespace

GlReadBack::GlReadBack(GlContext &context, QSize size, bool withAlpha)
    : m_gl(*context.context().extraFunctions())
    , m_size(size)
    , m_format(withAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32)
    , m_isBgra(readsBgra(context.context()))
{
    createTexture();
    createBuffers();
}

GlReadBack::~GlReadBack()
{
    for (const Buffer &buffer : m_buffers) {
        if (buffer.arrived)
            m_gl.glDeleteSync(buffer.arrived);
        m_gl.glDeleteBuffers(1, &buffer.name);
    }
    m_gl.glDeleteFramebuffers(1, &m_frameBuffer);
    m_gl.glDeleteTextures(1, &m_texture);
}

void GlReadBack::createTexture()
{
    m_gl.glGenTextures(1, &m_texture);
    m_gl.glBindTexture(GL_TEXTURE_2D, m_texture);
    m_gl.glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, m_size.width(), m_size.height(), 0, GL_RGBA,
                      GL_UNSIGNED_BYTE, nullptr);
    m_gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    m_gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    m_gl.glBindTexture(GL_TEXTURE_2D, 0);
    m_gl.glGenFramebuffers(1, &m_frameBuffer);
    m_gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, m_frameBuffer);
    m_gl.glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, m_texture, 0);
    m_gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
}

void GlReadBack::createBuffers()
{
    const auto bytes = GLsizeiptr(m_size.width()) * m_size.height() * kBytesPerPixel;
    for (Buffer &buffer : m_buffers) {
        m_gl.glGenBuffers(1, &buffer.name);
        m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer.name);
        m_gl.glBufferData(GL_PIXEL_PACK_BUFFER, bytes, nullptr, GL_STREAM_READ);
    }
    m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
}

void GlReadBack::begin()
{
    Q_ASSERT(!isFull());
    Buffer &buffer = m_buffers[(m_oldest + std::size_t(m_underWay)) % m_buffers.size()];
    m_gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, m_frameBuffer);
    m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer.name);
    m_gl.glPixelStorei(GL_PACK_ALIGNMENT, kBytesPerPixel);
    m_gl.glReadPixels(0, 0, m_size.width(), m_size.height(), m_isBgra ? kBgra : GL_RGBA, GL_UNSIGNED_BYTE,
                      nullptr);
    m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    m_gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
    buffer.arrived = m_gl.glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    m_gl.glFlush(); // a fence nobody sends to the card is never passed
    ++m_underWay;
}

bool GlReadBack::hasArrived()
{
    if (isEmpty())
        return false;
    const GLenum state = m_gl.glClientWaitSync(oldest().arrived, 0, 0);
    return state == GL_ALREADY_SIGNALED || state == GL_CONDITION_SATISFIED;
}

QImage GlReadBack::take()
{
    m_gl.glDeleteSync(std::exchange(oldest().arrived, nullptr));
    m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, oldest().name);
    const int stride = m_size.width() * kBytesPerPixel;
    const void *pixels =
        m_gl.glMapBufferRange(GL_PIXEL_PACK_BUFFER, 0, GLsizeiptr(stride) * m_size.height(), GL_MAP_READ_BIT);
    if (!pixels)
        return {};
    const QImage picture(static_cast<const uchar *>(pixels), m_size.width(), m_size.height(), stride,
                         m_format);
    return m_isBgra ? picture : picture.rgbSwapped();
}

void GlReadBack::end()
{
    m_gl.glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
    m_gl.glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    m_oldest = (m_oldest + 1) % m_buffers.size();
    --m_underWay;
}

} // namespace muto::web
