export * from './area.entity';
export { areasBy, findAreas } from './area.repository';
export { areaColumns, areaOrNull, type AreaName } from './area.view';
