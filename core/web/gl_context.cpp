#include "core/web/gl_context.h"

#include "core/web/web_words.h"

#include <QGuiApplication>
#include <QOpenGLFunctions>

namespace muto::web {

namespace {

tl::unexpected<Error> noGl(const QString &why)
{
    return fail(ErrorKind::WebGl,
                WebWords::tr("The %1 display gives no OpenGL: %2").arg(QGuiApplication::platformName(), why));
}

bool hasFencesAndBuffers(const QOpenGLContext &context)
{
    const auto version = context.format().version();
    return context.isOpenGLES() ? version >= std::pair(3, 0) : version >= std::pair(3, 2);
}

} // namespace

Result<std::unique_ptr<GlContext>> GlContext::create()
{
    std::unique_ptr<GlContext> context(new GlContext);
    if (auto opened = context->open(); !opened)
        return fail(opened.error());
    return context;
}

Result<> GlContext::open()
{
    QOpenGLContext *shared = QOpenGLContext::globalShareContext();
    if (shared)
        m_context.setFormat(shared->format());
    m_context.setShareContext(shared);
    if (!m_context.create())
        return noGl(WebWords::tr("its driver refuses to make a context."));
    m_surface.setFormat(m_context.format());
    m_surface.create();
    if (!makeCurrent())
        return noGl(WebWords::tr("its driver refuses to draw without a window."));
    m_rendererName =
        QString::fromLatin1(reinterpret_cast<const char *>(m_context.functions()->glGetString(GL_RENDERER)));
    if (!hasFencesAndBuffers(m_context)) {
        const auto [major, minor] = m_context.format().version();
        return noGl(WebWords::tr("%1 knows version %2.%3 only, and 3.2 is needed.")
                        .arg(m_rendererName, QString::number(major), QString::number(minor)));
    }
    return ok();
}

} // namespace muto::web
