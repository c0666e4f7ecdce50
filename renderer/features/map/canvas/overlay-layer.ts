import { Bounds, DomUtil, Renderer } from 'leaflet';
import type { LatLng, Point } from 'leaflet';
import { frameAt } from './frame';
import type { Frame } from './frame';

export type Painter = (context: CanvasRenderingContext2D, frame: Frame) => void;

/** How far beyond the view is painted, as a share of it, so that a drag does not run into nothing at once. */
const margin = 0.25;

/** A canvas above the ground that moves and zooms with the map and is painted anew when the map comes to rest. */
export class OverlayLayer extends Renderer {
  /** Leaflet's renderer reads these of its subclasses: what they show now, and around what. */
  declare _container: HTMLCanvasElement | undefined;
  declare _bounds: Bounds | undefined;
  declare _center: LatLng | undefined;
  declare _zoom: number | undefined;
  declare private painter: Painter;
  declare private corner: Point | undefined;
  declare private asked: number | undefined;

  constructor(painter: Painter) {
    super({ padding: margin, pane: 'overlayPane' });
    this.painter = painter;
  }

  /** Paints again in the next frame. */
  repaint(): void {
    this.asked ??= requestAnimationFrame(() => {
      this.asked = undefined;
      this._update();
    });
  }

  /** Where on the canvas a pixel of the window's map is. */
  fromContainer(point: Point): Point {
    return this._map.containerPointToLayerPoint(point).subtract(this.corner ?? [0, 0]);
  }

  _initContainer(): void {
    this._container = document.createElement('canvas');
    this._container.setAttribute('aria-hidden', 'true');
    this._container.style.pointerEvents = 'none';
  }

  _destroyContainer(): void {
    if (this.asked !== undefined) {
      cancelAnimationFrame(this.asked);
      this.asked = undefined;
    }
    this._container?.remove();
    this._container = undefined;
  }

  _updatePaths(): void {
    this._update();
  }

  _update(): void {
    const canvas = this._container;
    // A zoom that runs carries the canvas along; it is painted when it ends.
    if (canvas === undefined || (this._map as { _animatingZoom?: boolean })._animatingZoom === true) {
      return;
    }
    const size = this._map.getSize();
    const corner = this._map.containerPointToLayerPoint(size.multiplyBy(-margin)).round();
    const whole = size.multiplyBy(1 + margin * 2).round();
    this.corner = corner;
    this._bounds = new Bounds(corner, corner.add(whole));
    this._center = this._map.getCenter();
    this._zoom = this._map.getZoom();
    const ratio = devicePixelRatio;
    canvas.width = whole.x * ratio;
    canvas.height = whole.y * ratio;
    canvas.style.width = `${whole.x}px`;
    canvas.style.height = `${whole.y}px`;
    DomUtil.setPosition(canvas, corner);
    const context = canvas.getContext('2d');
    if (context === null) {
      return;
    }
    context.scale(ratio, ratio);
    const world = this._map.getPixelOrigin().add(corner);
    this.painter(
      context,
      frameAt(this._map, { corner: world, width: whole.x, height: whole.y, zoom: this._zoom }),
    );
  }
}
